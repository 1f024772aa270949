package org.jisik.format.json;

import static org.jisik.format.json.JsonPresentation.Level;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.text.LanguagePreference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the structure part of a data message: the components at their levels, with the values that
 * the data sets point at.
 */
record JsonStructureWriter(
    JsonDataDialect dialect, LanguagePreference languages, JsonGenerator json) {

  /** Ids of cross-domain concepts, which say by themselves what role a component has. */
  private static final Set<String> ROLES =
      Set.of(
          "FREQ",
          "REF_AREA",
          "COUNTERPART_AREA",
          "UNIT_MEASURE",
          "UNIT_MULT",
          "DECIMALS",
          "TITLE",
          "OBS_STATUS",
          "CONF_STATUS");

  /** What the data were asked for by, alone in a list of links. */
  static void writeContext(JsonGenerator json, DataLayout layout) throws IOException {
    json.writeStartArray();
    writeLink(json, layout.context());
    json.writeEndArray();
  }

  private static void writeLink(JsonGenerator json, ArtefactRef target) throws IOException {
    json.writeStartObject();
    json.writeStringField("urn", target.urn().toString());
    json.writeStringField("rel", JsonDataDialect.rel(target.type().name()));
    json.writeEndObject();
  }

  void write(JsonPresentation presentation) throws IOException {
    DataLayout layout = presentation.layout();
    json.writeStartObject();
    json.writeArrayFieldStart("links");
    writeLink(json, layout.context());
    if (layout.usage() != null) {
      writeLink(json, layout.structure());
    }
    json.writeEndArray();
    texts().write("name", layout.name(), layout.context().id());
    writeDimensions(presentation);
    if (dialect.isSince20()) {
      writeMeasures(presentation);
    }
    writeAttributes(presentation);
    if (dialect.isSince20()) {
      json.writeFieldName("dataSets");
      int[] indexes = presentation.dataSets().stream().mapToInt(Integer::intValue).toArray();
      json.writeArray(indexes, 0, indexes.length);
    }
    json.writeEndObject();
  }

  private JsonTexts texts() {
    return new JsonTexts(json, languages);
  }

  private JsonValuesWriter values() {
    return new JsonValuesWriter(dialect, texts(), json);
  }

  private void writeDimensions(JsonPresentation presentation) throws IOException {
    json.writeObjectFieldStart("dimensions");
    json.writeArrayFieldStart("dataSet");
    json.writeEndArray();
    json.writeArrayFieldStart("series");
    if (!presentation.isFlat()) {
      writeDimensions(presentation, null);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("observation");
    if (presentation.isFlat()) {
      writeDimensions(presentation, presentation.time());
    } else if (presentation.time() != null) {
      writeDimension(presentation.time(), presentation.layout().timePosition(), true);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the dimensions in the order of the data structure, time only if it is given. */
  private void writeDimensions(JsonPresentation presentation, @Nullable JsonComponent time)
      throws IOException {
    DataLayout layout = presentation.layout();
    List<JsonComponent> inOrder = new ArrayList<>(presentation.dimensions());
    if (time != null) {
      inOrder.add(layout.timePosition(), time);
    }
    for (JsonComponent one : inOrder) {
      int position = inOrder.indexOf(one);
      boolean isBehindTime =
          time == null && layout.time() != null && position >= layout.timePosition();
      writeDimension(one, isBehindTime ? position + 1 : position, one == time);
    }
  }

  /** Version 2.0 has no way to list a dimension without values; 2.1 leaves the values out. */
  private void writeDimension(JsonComponent dimension, int keyPosition, boolean isTime)
      throws IOException {
    ValueDictionary values = dimension.values();
    boolean isEmpty = values == null || values.size() == 0;
    if (values == null || isEmpty && dialect.isSince20() && !dialect.isSince21()) {
      return;
    }
    json.writeStartObject();
    writeNaming(dimension.component());
    json.writeNumberField("keyPosition", keyPosition);
    writeRoles(isTime ? "TIME_PERIOD" : dimension.component().id(), isTime);
    if (!isEmpty || !dialect.isSince20()) {
      values().writeOfDimension(dimension.component(), values, isTime);
    }
    json.writeEndObject();
  }

  private void writeNaming(Component component) throws IOException {
    json.writeStringField("id", component.id());
    texts().write("name", component.name(), component.id());
  }

  private void writeRoles(String role, boolean isCertain) throws IOException {
    if (isCertain || ROLES.contains(role)) {
      json.writeArrayFieldStart("roles");
      json.writeString(role);
      json.writeEndArray();
    }
  }

  private void writeMeasures(JsonPresentation presentation) throws IOException {
    json.writeObjectFieldStart("measures");
    json.writeArrayFieldStart("observation");
    for (JsonComponent measure : presentation.measures()) {
      json.writeStartObject();
      writeNaming(measure.component());
      writeRoles("PRIMARY", measure.component().id().equals("OBS_VALUE"));
      writeUse(measure);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeAttributes(JsonPresentation presentation) throws IOException {
    json.writeObjectFieldStart("attributes");
    writeAttributes("dataSet", presentation, Level.DATA_SET);
    if (dialect.isSince20()) {
      writeAttributes("dimensionGroup", presentation, Level.DIMENSION_GROUP);
    }
    writeAttributes("series", presentation, Level.SERIES);
    writeAttributes("observation", presentation, Level.OBSERVATION);
    json.writeEndObject();
  }

  private void writeAttributes(String name, JsonPresentation presentation, Level level)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int position : presentation.attributesAt(level)) {
      JsonComponent attribute = presentation.attribute(position);
      json.writeStartObject();
      writeNaming(attribute.component());
      writeRoles(attribute.component().id(), false);
      writeRelationship(presentation.layout(), position);
      writeUse(attribute);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRelationship(DataLayout layout, int attribute) throws IOException {
    json.writeObjectFieldStart("relationship");
    Attachment attachment = layout.attributes().get(attribute).attachment();
    if (attachment instanceof Attachment.ToGroup group) {
      writeIds("dimensions", group.dimensions());
    } else if (attachment instanceof Attachment.ToDimensions to) {
      writeIds("dimensions", to.dimensions());
    } else if (attachment instanceof Attachment.ToDataSet) {
      writeEmpty(dialect.isSince20() ? "dataflow" : "none");
    } else if (dialect.isSince20()) {
      writeEmpty("observation");
    } else {
      json.writeStringField("primaryMeasure", layout.measures().get(0).id());
    }
    json.writeEndObject();
  }

  private void writeIds(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private void writeEmpty(String name) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeEndObject();
  }

  /** Says which values there may be, and which there are. */
  private void writeUse(JsonComponent component) throws IOException {
    if (dialect.isSince20()) {
      json.writeBooleanField("isMandatory", component.component().isMandatory());
      writeFormat(component.component());
      if (component.component().isMultiple() && dialect.isSince21()) {
        writeUnbounded();
      }
    }
    if (component.values() != null) {
      values().write(component.component(), component.values());
    }
  }

  private void writeFormat(Component component) throws IOException {
    boolean hasOccurrence = component.isMultiple() && !dialect.isSince21();
    if (component.isCoded() && !component.isMultilingual() && !hasOccurrence) {
      return;
    }
    json.writeObjectFieldStart("format");
    if (!component.isCoded()) {
      json.writeStringField("dataType", component.dataType());
    }
    if (component.isMultilingual()) {
      json.writeBooleanField("isMultiLingual", true);
    }
    if (hasOccurrence) {
      writeUnbounded();
    }
    json.writeEndObject();
  }

  /** In 2.0 a facet of the format, since 2.1 a part of the component. */
  private void writeUnbounded() throws IOException {
    json.writeStringField("maxOccurs", "unbounded");
  }
}
