package org.jisik.format.ml;

import java.io.IOException;
import java.util.List;
import org.jisik.format.ml.DataField.Role;
import org.jisik.format.ml.DataPlan.Attached;
import org.jisik.format.ml.DataPlan.GroupPlan;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;

/**
 * Writes a generic data set of SDMX-ML 2.1: every component an element with id and value.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v2.1.0/schemas/SDMXDataGeneric.xsd">SDMX-ML
 *     2.1, generic data</a>
 */
final class GenericBody implements DataBody {

  private static final byte[] SERIES = XmlBytes.ascii("\n<g:Series><g:SeriesKey>");
  private static final byte[] END_SERIES_KEY = XmlBytes.ascii("</g:SeriesKey>");
  private static final byte[] END_SERIES = XmlBytes.ascii("</g:Series>");
  private static final byte[] OBS = XmlBytes.ascii("\n<g:Obs>");
  private static final byte[] END_OBS = XmlBytes.ascii("</g:Obs>");
  private static final byte[] OBS_KEY = XmlBytes.ascii("<g:ObsKey>");
  private static final byte[] END_OBS_KEY = XmlBytes.ascii("</g:ObsKey>");
  private static final byte[] END_OF_VALUE = XmlBytes.ascii("\"/>");
  private static final byte[] ATTRIBUTES = XmlBytes.ascii("<g:Attributes>");
  private static final byte[] END_ATTRIBUTES = XmlBytes.ascii("</g:Attributes>");

  private final XmlBytes out;
  private final DataPlan plan;
  private final String markup;
  private final byte[] obsDimension;
  private boolean isInSeries;

  /**
   * A body.
   *
   * @param markup the attributes of the data set
   * @param time the id of the time dimension
   */
  GenericBody(XmlBytes out, DataPlan plan, String markup, String time) {
    this.out = out;
    this.plan = plan;
    this.markup = markup;
    obsDimension = XmlBytes.ascii("<g:ObsDimension id=\"" + time + "\" value=\"");
  }

  /** The fields of a data set. */
  static DataFields fields(DataLayout layout) {
    return new DataFields(
        layout,
        (role, id) -> id,
        (role, id) ->
            role == Role.MEASURE ? "<g:ObsValue value=\"" : "<g:Value id=\"" + id + "\" value=\"",
        "\"/>");
  }

  @Override
  public void open(DataCursor cursor, boolean hasAttributes) throws IOException {
    out.raw("\n<message:DataSet" + markup + ">");
    if (hasAttributes) {
      attributes(plan.onDataSet(), cursor);
    }
  }

  @Override
  public void groups(DataCursor cursor) throws IOException {
    for (GroupPlan group : plan.groups()) {
      if (group.fields().hasAttributes(cursor)) {
        out.raw("\n<g:Group type=\"" + group.id() + "\"><g:GroupKey>");
        values(group.fields().key(), cursor);
        out.raw("</g:GroupKey>");
        attributes(group.fields(), cursor);
        out.raw("</g:Group>");
      }
    }
  }

  @Override
  public void series(DataCursor cursor) throws IOException {
    if (!plan.isFlat()) {
      endSeries();
      out.raw(SERIES);
      values(plan.onSeries().key(), cursor);
      out.raw(END_SERIES_KEY);
      attributes(plan.onSeries(), cursor);
      isInSeries = true;
    }
  }

  @Override
  public void observation(DataCursor cursor) throws IOException {
    if (plan.hasObservations()) {
      out.raw(OBS);
      key(cursor);
      values(plan.onObservation().measures(), cursor);
      attributes(plan.onObservation(), cursor);
      out.raw(END_OBS);
    }
  }

  private void key(DataCursor cursor) throws IOException {
    if (plan.isFlat()) {
      out.raw(OBS_KEY);
      values(plan.onObservation().key(), cursor);
      out.raw(END_OBS_KEY);
    } else {
      out.value(obsDimension, cursor.time(), END_OF_VALUE);
    }
  }

  /** Writes attributes; an empty {@code Attributes} would be invalid. */
  private void attributes(Attached fields, DataCursor cursor) throws IOException {
    if (fields.hasAttributes(cursor)) {
      out.raw(ATTRIBUTES);
      values(fields.attributes(), cursor);
      out.raw(END_ATTRIBUTES);
    }
  }

  private void values(List<DataField> fields, DataCursor cursor) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(out, cursor);
    }
  }

  private void endSeries() throws IOException {
    if (isInSeries) {
      out.raw(END_SERIES);
      isInSeries = false;
    }
  }

  @Override
  public void close() throws IOException {
    endSeries();
    out.raw("\n</message:DataSet>");
  }
}
