package io.hanqiao.credit.offer;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an offer can still lend, as it is sent in. */
@Schema(description = "What an offer can still lend.")
record HeadroomForm(
    @Schema(required = true, description = "Yuan; 0.00 if it is used up.", examples = "20000000.00")
        @Nullable String headroom) {

  /**
   * In fen.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or no amount
   */
  long readFen() {
    Findings findings = new Findings();
    Money read = findings.required("headroom", headroom, Money::parseYuan);
    findings.orRefuse();
    return Objects.requireNonNull(read).fen();
  }
}
