package io.hanqiao.talent.secondment;

import io.hanqiao.platform.problem.Findings;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the expert came. */
@Schema(description = "When the expert came.")
public record ArrivalForm(
    @Schema(required = true, description = "Day, not in the future.", examples = "2026-03-31")
        @Nullable String on) {

  /**
   * The day.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  LocalDate read(LocalDate today) {
    Findings findings = new Findings();
    LocalDate day = findings.required("on", on, SecondmentReading.upTo(today));
    findings.orRefuse();
    return day;
  }
}
