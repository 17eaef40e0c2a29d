package io.hanqiao.credit.bridge;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bank's promise in writing to lend again, as a person of it reports it. */
@Schema(name = "RenewalPromiseForm", description = "续贷承诺 as a person of the bank reports it.")
record PromiseForm(
    @Schema(
            required = true,
            description = "The bank's own number of it, 1 to 100 characters.",
            examples = "XD-2026-0001")
        @Nullable String promiseNumber,
    @Schema(required = true, description = "The grant under which the bank lends again.")
        @Nullable UUID grantId,
    @Schema(
            required = true,
            description = "Its last day, within that of the grant.",
            examples = "2026-12-31")
        @Nullable String validUntil) {

  /** The form read without a flaw. */
  record Reading(String number, UUID grantId, LocalDate until) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    String number = in.required("promiseNumber", promiseNumber, text(100));
    UUID grant = in.required("grantId", grantId, Parsed::valid);
    LocalDate until = in.required("validUntil", validUntil, CalendarDay::parse);
    in.orRefuse();
    return new Reading(number, grant, until);
  }
}
