package io.hanqiao.platform.bulk;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one bad row means for the others. */
public enum BulkMode {
  /** One bad row and nothing is stored. */
  ALL_OR_NOTHING("all-or-nothing"),
  /** Good rows are stored, bad ones reported. */
  VALID_ROWS("valid-rows");

  private final String code;

  BulkMode(String code) {
    this.code = code;
  }

  /**
   * Reads the query parameter that names the mode; absent means all or nothing.
   *
   * @throws ProblemException 422 for another word
   */
  public static BulkMode of(@Nullable String code) {
    if (code == null) {
      return ALL_OR_NOTHING;
    }
    for (BulkMode mode : values()) {
      if (mode.code.equals(code)) {
        return mode;
      }
    }
    throw new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(
            new Finding(
                "mode",
                code,
                Flaw.of(
                    "没有这种方式。",
                    "There is no such mode.",
                    "请用 all-or-nothing 或 valid-rows。",
                    "Use all-or-nothing or valid-rows."))));
  }
}
