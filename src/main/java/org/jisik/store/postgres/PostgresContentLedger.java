package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jisik.error.Unavailable;
import org.jisik.store.ContentLedger;

/** The content files that are loaded, in the table {@code content_file}. */
@ApplicationScoped
public class PostgresContentLedger implements ContentLedger {

  private final DataSource database;

  public PostgresContentLedger(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean isLoaded(String path, String hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select 1 from content_file where path = ? and hash = ?")) {
      query.setString(1, path);
      query.setString(2, hash);
      try (ResultSet result = query.executeQuery()) {
        return result.next();
      }
    } catch (SQLException e) {
      throw new Unavailable("the database cannot say whether '%s' is loaded".formatted(path), e);
    }
  }

  @Override
  public void remember(String path, String hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into content_file (path, hash) values (?, ?)
                on conflict (path) do update set hash = excluded.hash, loaded_at = now()
                """)) {
      insert.setString(1, path);
      insert.setString(2, hash);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new Unavailable("the database cannot remember that '%s' is loaded".formatted(path), e);
    }
  }
}
