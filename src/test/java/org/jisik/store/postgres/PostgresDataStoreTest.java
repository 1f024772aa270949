package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.jisik.launch.TestDatabase;
import org.jisik.store.DataStore;
import org.jisik.store.DataStore.LoadResult;
import org.jisik.store.DataStoreContract;
import org.junit.jupiter.api.Test;

class PostgresDataStoreTest extends DataStoreContract {

  private final DataSource database = TestDatabase.create();
  private final PostgresDataStore store = new PostgresDataStore(database);

  @Override
  protected DataStore store() {
    return store;
  }

  /** The pointer moves back to where it was before, as if the load had died just ahead of it. */
  @Test
  void leftoversOfADeadLoadAreRemoved() throws SQLException {
    load(rows().series("A.AT").at("2023", "OBS_VALUE", "1"));
    load(
        rows()
            .attributes(".KR", "UNIT", "USD")
            .series("A.AT")
            .at("2023", "OBS_VALUE", "2")
            .series("A.KR")
            .at("2023", "OBS_VALUE", "2"));
    execute("update flow_revision set revision = 1");
    execute("delete from flow_load where revision = 2");
    assertEquals(Map.of("2023", Map.of("OBS_VALUE", "1")), observations("A.AT"));

    LoadResult result = load(rows().series("A.BE").at("2023", "OBS_VALUE", "3"));
    assertEquals(new LoadResult(2, 1, 0, 0, 0), result);
    assertEquals(Map.of("2023", Map.of("OBS_VALUE", "1")), observations("A.AT"));
    assertEquals(Map.of(), observations("A.KR"));
    assertEquals(Map.of("2023", Map.of("OBS_VALUE", "3")), observations("A.BE"));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
