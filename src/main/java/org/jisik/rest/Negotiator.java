package org.jisik.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotAcceptable;
import org.jisik.format.SdmxMediaType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the format that suits a client best, among those on offer for one kind of answer.
 *
 * <p>An {@code Accept} that names an SDMX type wins over {@code format}, since only a program
 * writes one; anything else loses to it. Of what the client takes, the greater weight wins, then
 * the closer description, then the client's order, then the order that the edge prefers.
 *
 * @param <F> the kind of format
 */
public final class Negotiator<F> {

  private static final String XML = "application/xml";
  private static final String JSON = "application/json";

  private final List<F> offers;
  private final List<SdmxMediaType> types;
  private final Function<F, SdmxMediaType> typeOf;

  /**
   * A negotiator for one edge.
   *
   * @param offers all formats on offer
   * @param preferred media types in the order that the edge prefers; others follow as offered
   */
  public Negotiator(List<F> offers, Function<F, SdmxMediaType> typeOf, List<String> preferred) {
    this.typeOf = typeOf;
    this.offers =
        offers.stream()
            .sorted(Comparator.comparingInt(offer -> rank(preferred, typeOf.apply(offer))))
            .toList();
    this.types = this.offers.stream().map(typeOf).toList();
  }

  private static int rank(List<String> preferred, SdmxMediaType type) {
    int rank = preferred.indexOf(type.toString());
    return rank < 0 ? preferred.size() : rank;
  }

  /**
   * The format for an answer.
   *
   * @param accept the header as sent; null without one, which takes anything
   * @throws NotAcceptable listing what is on offer, if nothing suits
   */
  public Choice<F> choose(@Nullable String accept, QueryParameters given) {
    return find(wishes(accept, given)).orElseThrow(() -> nothing(accept, given));
  }

  /** The format that suits these wishes best, if any does. */
  Optional<Choice<F>> find(List<Weighted> wishes) {
    return offers.stream()
        .map(offer -> candidate(offer, wishes))
        .flatMap(Optional::stream)
        .min(Candidate.BEST_FIRST)
        .map(best -> new Choice<>(best.offer(), typeOf.apply(best.offer()), best.by()));
  }

  /**
   * The format in the version of SDMX-ML or SDMX-JSON that a client asks for, be it for messages of
   * another kind; the first on offer if nothing suits. For answers that nobody asks for by type.
   */
  F closest(Exchange exchange) {
    List<Weighted> wishes = anyWishes(exchange);
    return Stream.of(families(wishes, true), families(wishes, false), Weighted.parse("*/*"))
        .map(this::find)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Choice::format)
        .orElseThrow();
  }

  private static List<Weighted> anyWishes(Exchange exchange) {
    String accept = exchange.header("Accept");
    try {
      return wishes(accept, exchange.parameters());
    } catch (InvalidSyntax e) {
      return Weighted.parse(accept);
    }
  }

  /** What is XML or JSON of any kind, as nothing but that. */
  private static List<Weighted> families(List<Weighted> wishes, boolean withVersion) {
    return wishes.stream().map(wish -> family(wish, withVersion)).toList();
  }

  private static Weighted family(Weighted wish, boolean withVersion) {
    String version = wish.parameters().get("version");
    String family =
        wish.value().endsWith("xml") ? XML : wish.value().endsWith("json") ? JSON : wish.value();
    return new Weighted(
        family,
        withVersion && version != null ? Map.of("version", version) : Map.of(),
        wish.weight());
  }

  /** What the client takes, by header or by parameter. */
  static List<Weighted> wishes(@Nullable String accept, QueryParameters given) {
    List<Weighted> header = Weighted.parse(accept);
    Optional<List<Weighted>> parameter = FormatParameter.find(given);
    if (parameter.isEmpty() || header.stream().anyMatch(entry -> new MediaRange(entry).isSdmx())) {
      return header.isEmpty() ? Weighted.parse("*/*") : header;
    }
    return parameter.get();
  }

  /** The closest description of an offer decides about it, even if it says no. */
  private Optional<Candidate<F>> candidate(F offer, List<Weighted> wishes) {
    SdmxMediaType type = typeOf.apply(offer);
    return IntStream.range(0, wishes.size())
        .mapToObj(i -> new Candidate<>(offer, wishes.get(i), fit(wishes.get(i), type), i))
        .filter(candidate -> candidate.fit() != MediaRange.Fit.NONE)
        .max(Comparator.comparing(Candidate::fit))
        .filter(candidate -> candidate.by().weight() > 0);
  }

  private MediaRange.Fit fit(Weighted wish, SdmxMediaType type) {
    return new MediaRange(wish).fit(type, types);
  }

  private NotAcceptable nothing(@Nullable String accept, QueryParameters given) {
    String asked =
        Stream.concat(
                Stream.ofNullable(accept),
                given.find("format").map(format -> "format=" + format).stream())
            .collect(Collectors.joining(", "));
    return new NotAcceptable(
        "nothing that was asked for (%s) is on offer here; on offer are %s"
            .formatted(asked, offered()));
  }

  private String offered() {
    return types.stream().map(SdmxMediaType::toString).collect(Collectors.joining(", "));
  }

  private record Candidate<F>(F offer, Weighted by, MediaRange.Fit fit, int position) {
    static final Comparator<Candidate<?>> BEST_FIRST =
        Comparator.<Candidate<?>>comparingDouble(candidate -> -candidate.by().weight())
            .thenComparing(Candidate::fit, Comparator.reverseOrder())
            .thenComparingInt(Candidate::position);
  }

  /**
   * The outcome.
   *
   * @param format the format chosen
   * @param mediaType its type
   * @param by the wish that led to it, whose parameters may say more
   */
  public record Choice<F>(F format, SdmxMediaType mediaType, Weighted by) {}
}
