package org.jisik.format.ml;

import java.util.Objects;
import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.model.data.DataLayout;

/** The types of structure-specific data in SDMX-ML 2.1. */
final class Schema21Types extends SchemaTypes {

  /** The standard has types of its own for series over time. */
  private final String kind;

  Schema21Types(DataLayout layout, Packaging packaging) {
    super(layout, packaging, true);
    kind = plan.isFlat() ? "" : "TimeSeries";
  }

  @Override
  String all() {
    return dataSet() + groups() + (plan.isFlat() ? "" : series()) + observation() + codes();
  }

  private String dataSet() {
    String many = " maxOccurs=\"unbounded\"";
    String content =
        plan.isFlat() ? element("Obs", "ObsType", many) : element("Series", "SeriesType", many);
    return type(
        "DataSetType",
        "dsd:" + kind + "DataSetType",
        provider() + groupElement(MANY) + "<xs:choice minOccurs=\"0\">" + content + "</xs:choice>",
        attributes(plan.onDataSet()) + noYearStart());
  }

  private String series() {
    return type(
        "SeriesType",
        "dsd:TimeSeriesType",
        element("Obs", "ObsType", MANY),
        attributes(plan.onSeries()) + noYearStart());
  }

  private String observation() {
    String standard =
        plan.isFlat()
            ? attribute("type", "common:IDType", "prohibited")
                + (layout.time() == null ? noTime() : "")
            : "";
    return type(
        "ObsType",
        "dsd:" + kind + "ObsType",
        comps(),
        attributes(plan.onObservation()) + standard + noYearStart());
  }

  @Override
  protected boolean isComplex(DataField field) {
    return false;
  }

  @Override
  protected String comps() {
    return "";
  }

  @Override
  protected String noYearStart() {
    String id = "REPORTING_YEAR_START_DAY";
    boolean isOwn = components().anyMatch(field -> Objects.equals(field.name(), id));
    return isOwn ? "" : attribute(id, "xs:gMonthDay", "prohibited");
  }
}
