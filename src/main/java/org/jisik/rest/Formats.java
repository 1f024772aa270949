package org.jisik.rest;

import java.util.List;
import org.jisik.format.DataFormat;
import org.jisik.format.MetadataFormat;
import org.jisik.format.RegistryFormat;
import org.jisik.format.SchemaFormat;
import org.jisik.format.StructureFormat;
import org.jisik.format.csv.SdmxCsv10DataFormat;
import org.jisik.format.csv.SdmxCsv20DataFormat;
import org.jisik.format.csv.SdmxCsv20MetadataFormat;
import org.jisik.format.csv.SdmxCsv21DataFormat;
import org.jisik.format.csv.SdmxCsv21MetadataFormat;
import org.jisik.format.json.SdmxJson10DataFormat;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20DataFormat;
import org.jisik.format.json.SdmxJson20MetadataFormat;
import org.jisik.format.json.SdmxJson20SchemaFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21DataFormat;
import org.jisik.format.json.SdmxJson21MetadataFormat;
import org.jisik.format.json.SdmxJson21RegistryFormat;
import org.jisik.format.json.SdmxJson21SchemaFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21GenericDataFormat;
import org.jisik.format.ml.SdmxMl21GenericMetadataFormat;
import org.jisik.format.ml.SdmxMl21GenericTimeSeriesDataFormat;
import org.jisik.format.ml.SdmxMl21RegistryFormat;
import org.jisik.format.ml.SdmxMl21SchemaFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureSpecificDataFormat;
import org.jisik.format.ml.SdmxMl21StructureSpecificTimeSeriesDataFormat;
import org.jisik.format.ml.SdmxMl30DataFormat;
import org.jisik.format.ml.SdmxMl30MetadataFormat;
import org.jisik.format.ml.SdmxMl30RegistryFormat;
import org.jisik.format.ml.SdmxMl30SchemaFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31DataFormat;
import org.jisik.format.ml.SdmxMl31MetadataFormat;
import org.jisik.format.ml.SdmxMl31RegistryFormat;
import org.jisik.format.ml.SdmxMl31SchemaFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;

/** The registration list: every encoding that is read, written and negotiated. One line each. */
public final class Formats {

  /** The encodings of data; where an edge has no preference, earlier ones win. */
  public static final List<DataFormat> DATA =
      List.of(
          new SdmxMl21GenericDataFormat(),
          new SdmxMl21StructureSpecificDataFormat(),
          new SdmxMl21GenericTimeSeriesDataFormat(),
          new SdmxMl21StructureSpecificTimeSeriesDataFormat(),
          new SdmxMl30DataFormat(),
          new SdmxMl31DataFormat(),
          new SdmxJson10DataFormat(),
          new SdmxJson20DataFormat(),
          new SdmxJson21DataFormat(),
          new SdmxCsv10DataFormat(),
          new SdmxCsv20DataFormat(),
          new SdmxCsv21DataFormat());

  /** The encodings of structures; where an edge has no preference, earlier ones win. */
  public static final List<StructureFormat> STRUCTURES =
      List.of(
          new SdmxMl21StructureFormat(),
          new SdmxMl30StructureFormat(),
          new SdmxMl31StructureFormat(),
          new SdmxJson10StructureFormat(),
          new SdmxJson20StructureFormat(),
          new SdmxJson21StructureFormat());

  /** The encodings of reference metadata; where an edge has no preference, earlier ones win. */
  public static final List<MetadataFormat> METADATA =
      List.of(
          new SdmxMl21GenericMetadataFormat(),
          new SdmxMl30MetadataFormat(),
          new SdmxMl31MetadataFormat(),
          new SdmxJson20MetadataFormat(),
          new SdmxJson21MetadataFormat(),
          new SdmxCsv20MetadataFormat(),
          new SdmxCsv21MetadataFormat());

  /** The encodings of what is said to the registry and by it. */
  public static final List<RegistryFormat> REGISTRY =
      List.of(
          new SdmxMl21RegistryFormat(),
          new SdmxMl30RegistryFormat(),
          new SdmxMl31RegistryFormat(),
          new SdmxJson21RegistryFormat());

  /** The languages of schemas; where an edge has no preference, earlier ones win. */
  public static final List<SchemaFormat> SCHEMAS =
      List.of(
          new SdmxMl21SchemaFormat(),
          new SdmxMl30SchemaFormat(),
          new SdmxMl31SchemaFormat(),
          new SdmxJson20SchemaFormat(),
          new SdmxJson21SchemaFormat());

  private Formats() {}
}
