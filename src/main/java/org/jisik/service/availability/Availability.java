package org.jisik.service.availability;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jisik.model.time.TimePeriod;

/**
 * What data match a question.
 *
 * @param series how many series
 * @param observations how many observations
 * @param codes the codes that occur, by position of the dimension
 * @param first the period that starts first; empty without time dimension, or without data
 * @param last the period that ends last
 */
public record Availability(
    long series,
    long observations,
    List<SortedSet<String>> codes,
    Optional<TimePeriod> first,
    Optional<TimePeriod> last) {

  public Availability {
    codes = List.copyOf(codes);
  }
}
