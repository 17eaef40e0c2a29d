package io.hanqiao.credit.grant;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A later end of a loan, proposed, and again to confirm it. */
@Schema(
    description =
        "A later end of a loan (展期), as one person of the bank proposes it and another confirms it.")
record ExtensionForm(
    @Schema(
            required = true,
            description =
                "New last day. In all, an extension is at most the first term of a loan up to one"
                    + " year, half of it up to five years, three years beyond.",
            examples = "2027-12-31")
        @Nullable String maturesOn) {

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or no day
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  LocalDate read() {
    Findings in = new Findings();
    LocalDate read = in.required("maturesOn", maturesOn, CalendarDay::parse);
    in.orRefuse();
    return read;
  }
}
