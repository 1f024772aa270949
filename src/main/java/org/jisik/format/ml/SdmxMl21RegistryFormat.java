package org.jisik.format.ml;

/**
 * Messages of the registry in SDMX-ML 2.1.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 2.1, SDMXRegistry.xsd</a>
 */
public final class SdmxMl21RegistryFormat extends MlRegistryFormat {

  public SdmxMl21RegistryFormat() {
    super(MlDialect.V21, "2.1");
  }
}
