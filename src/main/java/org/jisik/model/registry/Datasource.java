package org.jisik.model.registry;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.artefact.ConstraintAttachment.QueryableDataSource;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Where data are: in a file, at a service, or both.
 *
 * @param simple the address of an SDMX message; null if there is none
 * @param queryable a service; null if there is none
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryBase.xsd">
 *     SDMX-ML 3.0, DataSourceType</a>
 */
public record Datasource(@Nullable String simple, @Nullable QueryableDataSource queryable) {

  /** All addresses that it names. */
  public Stream<String> addresses() {
    Stream<@Nullable String> ofService =
        queryable == null
            ? Stream.of()
            : Stream.of(queryable.dataUrl(), queryable.wsdlUrl(), queryable.wadlUrl());
    return Stream.concat(Stream.ofNullable(simple), ofService.flatMap(Stream::ofNullable));
  }

  /** The same with every address changed. */
  public Datasource withAddresses(UnaryOperator<String> change) {
    return new Datasource(
        changed(simple, change),
        queryable == null
            ? null
            : new QueryableDataSource(
                queryable.isRest(),
                queryable.isWebService(),
                changed(queryable.dataUrl(), change),
                changed(queryable.wsdlUrl(), change),
                changed(queryable.wadlUrl(), change)));
  }

  private static @Nullable String changed(@Nullable String address, UnaryOperator<String> change) {
    return address == null ? null : change.apply(address);
  }

  static Datasource shape(Parts<Datasource> parts) {
    String simple = parts.text(Part.one("SimpleDataSource"), Datasource::simple);
    QueryableDataSource queryable =
        parts.group(
            Part.one("QueryableDataSource"), Datasource::queryable, QueryableDataSource::shape);
    if (simple == null && queryable == null) {
      throw new InvalidMessage("a Datasource needs a SimpleDataSource or a QueryableDataSource");
    }
    return new Datasource(simple, queryable);
  }
}
