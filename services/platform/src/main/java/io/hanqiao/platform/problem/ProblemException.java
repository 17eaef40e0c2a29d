package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command or query was refused; becomes problem+json. Rolls the transaction back. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** When it is worth trying again if nobody knows better, seconds. */
  private static final long SOON = 5;

  private final ProblemCode code;
  private final transient @Nullable Text detail;
  private final transient List<Finding> findings;
  private final long retryAfterSeconds;

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
    this(code, detail, findings, SOON);
  }

  private ProblemException(
      ProblemCode code, @Nullable Text detail, List<Finding> findings, long retryAfterSeconds) {
    super(detail == null ? code.title().en() : detail.en());
    this.code = code;
    this.detail = detail;
    this.findings = List.copyOf(findings);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A problem that is over after so many seconds. */
  public static ProblemException until(ProblemCode code, Text detail, long retryAfterSeconds) {
    return new ProblemException(code, detail, List.of(), retryAfterSeconds);
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

  /** When it is worth trying again, seconds. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
