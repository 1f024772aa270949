package org.jisik.format.ml;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jisik.error.NotImplemented;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.metadata.MetadataLayoutLookup;

/**
 * Reference metadata in generic SDMX-ML 2.1, written from sets that are seen as 2.1 has them. They
 * are not read: a set of 2.1 has neither agency nor version.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXMetadataGeneric.xsd">SDMX-ML
 *     2.1, SDMXMetadataGeneric.xsd</a>
 */
public final class SdmxMl21GenericMetadataFormat extends MlMetadataFormat {

  public SdmxMl21GenericMetadataFormat() {
    super(MlDialect.V21, new SdmxMediaType("application/vnd.sdmx.genericmetadata+xml", "2.1"));
  }

  /** Whether a set can be held is told by how it is seen. */
  @Override
  public Optional<String> obstacle(MetadataSet set) {
    return Optional.empty();
  }

  @Override
  public List<MetadataSet> read(InputStream in, MetadataLayoutLookup layouts) {
    throw new NotImplemented(
        "metadata in SDMX-ML 2.1 are not read: their sets have neither agency nor version");
  }
}
