package org.jisik.model.data;

import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A dimension, measure or attribute as data messages need it: with its name and its codes at hand.
 *
 * @param id unique in the structure; the column, XML attribute or JSON id
 * @param name the name of its concept
 * @param codes the codelist of its values; null if it is not coded
 * @param dataType the SDMX data type of an uncoded component, for instance {@code String} or {@code
 *     Decimal}
 * @param isMandatory whether every data point must have it
 * @param isMultilingual whether values may be in several languages
 * @param isMultiple whether there may be several values
 */
public record Component(
    String id,
    LocalisedText name,
    @Nullable CodeNames codes,
    String dataType,
    boolean isMandatory,
    boolean isMultilingual,
    boolean isMultiple) {

  /** An uncoded component of one simple value. */
  public static Component uncoded(String id, String dataType) {
    return new Component(id, LocalisedText.of("en", id), null, dataType, false, false, false);
  }

  /** The same with other codes. */
  public Component withCodes(CodeNames others) {
    return new Component(id, name, others, dataType, isMandatory, isMultilingual, isMultiple);
  }

  public boolean isCoded() {
    return codes != null;
  }

  /**
   * Whether values are JSON numbers. @see <a
   * href="https://github.com/sdmx-twg/sdmx-json">SDMX-JSON, data types</a>
   */
  public boolean isNumeric() {
    return switch (dataType) {
      case "BigInteger",
          "Integer",
          "Long",
          "Short",
          "Count",
          "Decimal",
          "Float",
          "Double",
          "Numeric",
          "Incremental" ->
          codes == null;
      default -> false;
    };
  }
}
