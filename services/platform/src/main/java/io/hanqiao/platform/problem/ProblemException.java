package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command or query was refused; becomes problem+json. Rolls the transaction back. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient @Nullable Text detail;
  private final transient List<Finding> findings;

  /** A problem whose title says all. */
  public ProblemException(ProblemCode code) {
    this(code, null, List.of());
  }

  /** A problem with a sentence about this occurrence. */
  public ProblemException(ProblemCode code, Text detail) {
    this(code, detail, List.of());
  }

  /** A problem with findings per field. */
  public ProblemException(ProblemCode code, @Nullable Text detail, List<Finding> findings) {
    super(detail == null ? code.title().en() : detail.en());
    this.code = code;
    this.detail = detail;
    this.findings = List.copyOf(findings);
  }

  public ProblemCode code() {
    return code;
  }

  public @Nullable Text detail() {
    return detail;
  }

  public List<Finding> findings() {
    return findings;
  }
}
