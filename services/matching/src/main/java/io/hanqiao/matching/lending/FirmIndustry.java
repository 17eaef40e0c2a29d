package io.hanqiao.matching.lending;

import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.ChainPosition;
import org.jspecify.annotations.Nullable;

/**
 * In what line a firm works. Null is unknown.
 *
 * @param code GB/T 4754 division, group or class, 2..4 digits
 * @param section GB/T 4754 section letter, looked up by the caller
 * @param chain key of its industrial chain
 * @param chainPosition its place in the chain
 */
public record FirmIndustry(
    @Nullable String code,
    @Nullable String section,
    @Nullable String chain,
    @Nullable ChainPosition chainPosition) {

  /** Nothing is known of it. */
  public static final FirmIndustry UNKNOWN = new FirmIndustry(null, null, null, null);

  /**
   * Refuses codes of another form.
   *
   * @throws IllegalArgumentException naming the code
   */
  public FirmIndustry {
    Stated.requireForm(code, "\\d{2,4}", "Industry code");
    Stated.requireForm(section, "[A-T]", "Industry section");
  }
}
