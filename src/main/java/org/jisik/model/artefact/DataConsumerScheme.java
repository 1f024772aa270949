package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Those who receive data from an agency; its id is DATA_CONSUMERS.
 *
 * @param isPartial true where the scheme holds only some of the items of the original
 */
public record DataConsumerScheme(
    Maintainable base, @Nullable Boolean isPartial, List<Organisation> consumers)
    implements ItemScheme<Organisation> {

  public static final ArtefactType<DataConsumerScheme> TYPE =
      ArtefactType.of(
              "base", "DataConsumerScheme", DataConsumerScheme.class, DataConsumerScheme::shape)
          .since21("OrganisationSchemes", "DataConsumerScheme", "dataConsumerSchemes", 1)
          .since30("DataConsumerSchemes");

  public DataConsumerScheme {
    consumers = List.copyOf(consumers);
  }

  @Override
  public List<Organisation> items() {
    return consumers;
  }

  @Override
  public DataConsumerScheme with(List<Organisation> items, @Nullable Boolean nowPartial) {
    return new DataConsumerScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<DataConsumerScheme> type() {
    return TYPE;
  }

  static DataConsumerScheme shape(Parts<DataConsumerScheme> parts) {
    return new DataConsumerScheme(
        parts.inline(
            DataConsumerScheme::base, Maintainable.unversionedSince30("DataConsumerScheme")),
        parts.flag("isPartial", DataConsumerScheme::isPartial),
        parts.list(
            Part.many("DataConsumer"),
            DataConsumerScheme::consumers,
            Organisation.shape("DataConsumer")));
  }
}
