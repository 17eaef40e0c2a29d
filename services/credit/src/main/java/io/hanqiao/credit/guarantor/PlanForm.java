package io.hanqiao.credit.guarantor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division of losses on the wire, as sent in, as shown and in events. */
@Schema(
    name = "RiskSharePlan",
    description = "How a loss is divided: each party once, in sum exactly 100 percent.",
    examples =
        "{\"name\": \"政银担\", \"shares\": [{\"party\": \"BANK\", \"percent\": 20}, {\"party\":"
            + " \"GUARANTOR\", \"percent\": 40}, {\"party\": \"RE_GUARANTEE\", \"percent\": 20},"
            + " {\"party\": \"NATIONAL_FUND\", \"percent\": 20}]}")
record PlanForm(
    @Schema(
            required = true,
            description = "1 to 100 characters, unique among the plans of the guarantor.",
            examples = "政银担")
        @Nullable String name,
    @Schema(required = true, description = "One to five; they sum to exactly 100.")
        @Nullable List<ShareForm> shares) {

  /** What one party bears. */
  @Schema(name = "RiskShare", description = "What one party bears of a loss.")
  record ShareForm(
      @Schema(
              required = true,
              description = "BANK, GUARANTOR, RE_GUARANTEE, NATIONAL_FUND or GOVERNMENT.",
              examples = "GUARANTOR")
          @Nullable String party,
      @Schema(required = true, description = "Whole percent, 1 to 100.", examples = "40")
          @Nullable Integer percent) {}

  static PlanForm of(RiskSharePlan plan) {
    return new PlanForm(
        plan.name(),
        plan.shares().stream()
            .map(share -> new ShareForm(share.party().name(), share.percent()))
            .toList());
  }
}
