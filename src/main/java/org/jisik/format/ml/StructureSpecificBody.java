package org.jisik.format.ml;

import java.io.IOException;
import java.util.List;
import org.jisik.format.ml.DataField.Role;
import org.jisik.format.ml.DataPlan.Attached;
import org.jisik.format.ml.DataPlan.GroupPlan;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;

/**
 * Writes a structure-specific data set. In 2.1 attributes of the data set are XML attributes of its
 * element and the measure is OBS_VALUE; in 3.x they stand in {@code Atts}, each measure has its own
 * XML attribute, and complex values stand in {@code Comp}.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     3.0, structure-specific data</a>
 */
final class StructureSpecificBody implements DataBody {

  private static final Attached NOTHING = new Attached(List.of(), List.of(), List.of());

  private final XmlBytes out;
  private final DataPlan plan;
  private final boolean hasAtts;
  private final StructureSpecificElement dataSet;
  private final StructureSpecificElement atts;
  private final List<StructureSpecificElement> groups;
  private final StructureSpecificElement series;
  private final StructureSpecificElement observation;
  private boolean isInSeries;

  /**
   * A body.
   *
   * @param prefix the prefix of the namespace of the data structure
   * @param markup the markup of the data set between its type and its attributes
   * @param hasAtts whether the version has {@code Atts} and {@code Comp}
   */
  StructureSpecificBody(
      XmlBytes out, DataPlan plan, String prefix, String markup, boolean hasAtts) {
    this.out = out;
    this.plan = plan;
    this.hasAtts = hasAtts;
    dataSet =
        new StructureSpecificElement(
            "message:DataSet",
            type(prefix, "DataSetType") + markup,
            hasAtts ? NOTHING : plan.onDataSet(),
            prefix,
            false);
    atts = new StructureSpecificElement("Atts", "", plan.onDataSet(), prefix, hasAtts);
    groups = plan.groups().stream().map(group -> group(group, prefix)).toList();
    series = new StructureSpecificElement("Series", "", plan.onSeries(), prefix, hasAtts);
    observation = new StructureSpecificElement("Obs", "", plan.onObservation(), prefix, hasAtts);
  }

  /** The fields of a data set: XML attributes named like the component. */
  static DataFields fields(DataLayout layout, boolean isEra21) {
    return new DataFields(
        layout,
        (role, id) -> isEra21 && role == Role.MEASURE ? "OBS_VALUE" : id,
        (role, name) -> " " + name + "=\"",
        "\"");
  }

  private StructureSpecificElement group(GroupPlan group, String prefix) {
    return new StructureSpecificElement(
        "Group", type(prefix, group.id()), group.fields(), prefix, hasAtts);
  }

  private static String type(String prefix, String type) {
    return " xsi:type=\"" + prefix + ":" + type + "\"";
  }

  @Override
  public void open(DataCursor cursor, boolean hasAttributes) throws IOException {
    dataSet.start(out, cursor);
    if (hasAtts && hasAttributes && plan.onDataSet().hasAttributes(cursor)) {
      atts.whole(out, cursor);
    }
  }

  @Override
  public void groups(DataCursor cursor) throws IOException {
    for (int i = 0; i < groups.size(); i++) {
      if (plan.groups().get(i).fields().hasAttributes(cursor)) {
        groups.get(i).whole(out, cursor);
      }
    }
  }

  @Override
  public void series(DataCursor cursor) throws IOException {
    if (!plan.isFlat()) {
      endSeries();
      series.start(out, cursor);
      isInSeries = true;
    }
  }

  @Override
  public void observation(DataCursor cursor) throws IOException {
    if (plan.hasObservations()) {
      observation.whole(out, cursor);
    }
  }

  private void endSeries() throws IOException {
    if (isInSeries) {
      series.end(out);
      isInSeries = false;
    }
  }

  @Override
  public void close() throws IOException {
    endSeries();
    dataSet.end(out);
  }
}
