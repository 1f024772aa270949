package org.jisik.format.ml;

/**
 * Messages of the registry in SDMX-ML 3.0.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 3.0, SDMXRegistry.xsd</a>
 */
public final class SdmxMl30RegistryFormat extends MlRegistryFormat {

  public SdmxMl30RegistryFormat() {
    super(MlDialect.V30, "3.0.0");
  }
}
