package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.Findings;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a firm lets itself be named. */
@Schema(description = "How long the firm lets itself be named.")
record NamingForm(
    @Schema(
            description = "Last day; leave it out to take the consent back at once.",
            examples = "2026-12-31",
            nullable = true)
        @Nullable String namedUntil) {

  /**
   * The day, or null if none.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is none or is over
   */
  @Nullable LocalDate read(LocalDate today) {
    Findings in = new Findings();
    LocalDate until = DeclarationReading.namedUntil(namedUntil, today, in);
    in.orRefuse();
    return until;
  }
}
