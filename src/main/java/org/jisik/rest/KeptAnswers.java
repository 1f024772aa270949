package org.jisik.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers to structure queries kept in memory, as far as they are short, until they are pushed out
 * by others or the structures change.
 */
@ApplicationScoped
public class KeptAnswers {

  /** Longer ones are written anew each time: they would push out all others. */
  static final int MAX_BYTES = 1 << 21;

  /** The share of the heap that all of them may take. */
  private static final int SHARE = 8;

  /** What an entry takes besides its body. */
  private static final int ENTRY_BYTES = 1 << 10;

  /**
   * An answer.
   *
   * @param language the language of its names; empty if it has none
   * @param body null if it is too long to be kept
   */
  record Kept(Optional<String> language, @Nullable Buffer body) {
    private int weight() {
      return ENTRY_BYTES + (body == null ? 0 : body.length());
    }
  }

  private final Cache<StructureRequest, Kept> answers =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
          .weigher((StructureRequest request, Kept answer) -> answer.weight())
          .build();

  private volatile long revision = -1;

  /** The answer if it is kept; never waits. */
  @Nullable Kept find(StructureRequest request) {
    return answers.getIfPresent(request);
  }

  /**
   * The answer, made if it is not kept; others who want the same meanwhile wait for it.
   *
   * @param maker may hand back null, which is not kept
   */
  @Nullable Kept get(StructureRequest request, Function<StructureRequest, @Nullable Kept> maker) {
    if (request.edition().revision() > revision) {
      revision = request.edition().revision();
      answers.invalidateAll();
    }
    return answers.get(request, maker);
  }
}
