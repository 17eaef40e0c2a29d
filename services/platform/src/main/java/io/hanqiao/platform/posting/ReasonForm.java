package io.hanqiao.platform.posting;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Parsed;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is closed, suspended, declined or ended. */
@Schema(description = "Why; the codes are in the operation's description.")
public record ReasonForm(
    @Schema(required = true, description = "A code.") @Nullable String reason) {

  /**
   * The reason, read as one of the kind's own.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or unknown
   */
  public <T> T read(Function<? super String, Parsed<T>> parser) {
    Findings findings = new Findings();
    @Nullable T read = findings.required("reason", reason, parser);
    findings.orRefuse();
    return Objects.requireNonNull(read);
  }
}
