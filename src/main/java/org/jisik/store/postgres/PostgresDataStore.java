package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.DataStore;
import org.jisik.store.Selection;
import org.jisik.store.SeriesVisitor;

/** Observations in PostgreSQL; the tables are described in {@code db/V002__data.sql}. */
@ApplicationScoped
public class PostgresDataStore implements DataStore {

  private final DataSource database;
  private final FlowRegister register;
  private final PeriodsCache periods = new PeriodsCache();

  @Inject
  public PostgresDataStore(DataSource database) {
    this.database = database;
    this.register = new FlowRegister(database);
  }

  @Override
  public Snapshot snapshot(ArtefactRef flow, Instant at) {
    return register.snapshot(flow, at);
  }

  @Override
  public DataSet select(Snapshot snapshot, DataLayout layout, Selection selection) {
    return dataSet(snapshot, layout, selection);
  }

  @Override
  public boolean isEmpty(Snapshot snapshot, DataLayout layout, Selection selection) {
    return dataSet(snapshot, layout, selection).isEmpty();
  }

  @Override
  public void survey(Snapshot snapshot, DataLayout layout, SeriesVisitor visitor) {
    SeriesPages pages =
        new SeriesPages(
            database, snapshot, register.state(snapshot), KeyFilter.of(List.of()), true, false);
    new SeriesSurvey(pages, periods, layout.dimensions().size()).show(visitor);
  }

  private StoredDataSet dataSet(Snapshot snapshot, DataLayout layout, Selection selection) {
    return new StoredDataSet(
        database, periods, snapshot, register.state(snapshot), layout, selection);
  }

  @Override
  public LoadResult load(ArtefactRef flow, DataCursor rows, Instant validFrom) {
    return new Load(database, flow, validFrom).run(rows);
  }
}
