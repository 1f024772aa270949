package org.jisik.format.ml;

/**
 * Messages of the registry in SDMX-ML 3.1.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 3.1, SDMXRegistry.xsd</a>
 */
public final class SdmxMl31RegistryFormat extends MlRegistryFormat {

  public SdmxMl31RegistryFormat() {
    super(MlDialect.V31, "3.1.0");
  }
}
