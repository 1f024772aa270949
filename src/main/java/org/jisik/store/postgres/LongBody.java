package org.jisik.store.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jisik.model.describe.Shape;

/**
 * Reads a body that is too long to be held as text, such as that of a codelist of a million codes:
 * its longest list comes from the database member by member, and each is read and dropped before
 * the next. So there is nothing of it in memory but what is read from it.
 */
final class LongBody {

  /** From this size on, as the database has it, which packs it. */
  static final int LEAST_BYTES = 1 << 20;

  private static final int FETCH_SIZE = 1000;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LongBody() {}

  /** What the row with this number holds. To be called in a transaction. */
  static <T> T read(EntityManager database, long id, Shape<T> shape) {
    String list =
        (String)
            database
                .createNativeQuery(
                    """
                    select key from artefact, jsonb_each(body)
                    where id = :id and jsonb_typeof(value) = 'array'
                    order by pg_column_size(value) desc limit 1
                    """)
                .setParameter("id", id)
                .getSingleResult();
    ObjectNode rest =
        (ObjectNode)
            node(
                (String)
                    database
                        .createNativeQuery(
                            "select cast(body - :list as text) from artefact where id = :id")
                        .setParameter("list", list)
                        .setParameter("id", id)
                        .getSingleResult());
    try (Stream<?> members = members(database, id, list)) {
      rest.set(list, new Arriving(members.map(text -> node((String) text)).iterator()));
      return shape.exchange(new StoredPartsReader<>(rest));
    }
  }

  private static Stream<?> members(EntityManager database, long id, String list) {
    return database
        .createNativeQuery(
            "select cast(jsonb_array_elements(body -> :list) as text) from artefact where id = :id")
        .setParameter("list", list)
        .setParameter("id", id)
        .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
        .getResultStream();
  }

  private static JsonNode node(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored body cannot be read", e);
    }
  }

  /** An array that can be gone through once, while its members arrive. */
  private static final class Arriving extends ArrayNode {

    private final transient Iterator<JsonNode> members;

    Arriving(Iterator<JsonNode> members) {
      super(JsonNodeFactory.instance);
      this.members = members;
    }

    @Override
    public Iterator<JsonNode> elements() {
      return members;
    }
  }
}
