package io.hanqiao.credit.outcome;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.audit.NotDisclosed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts of one kind, of one word and of one group, summed. */
@Schema(
    description = "Facts of one kind, of one word and of one group. Two totals are never added.")
record OutcomeTotal(
    @Schema(
            description =
                "PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR,"
                    + " REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.",
            examples = "DISBURSED")
        OutcomeKind kind,
    @Schema(description = "BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.", examples = "BANK_REPORTED")
        Basis basis,
    @Schema(
            description = "Which bank, district, division, programme or month; `-` is not stated.",
            examples = "donghu")
        String group,
    @Schema(
            description = "Yuan; null where firms are counted.",
            nullable = true,
            examples = "2000000.00")
        @Nullable String amount,
    @Schema(description = "How many facts.", examples = "12") long facts,
    @Schema(
            description = "Where these facts are listed, this total's and no other.",
            examples = "/v1/outcomes?basis=BANK_REPORTED&district=donghu&kind=DISBURSED")
        String rows) {

  /** All totals. */
  @NotDisclosed("written down by who adds them up")
  @Schema(description = "One entry per kind, word and group.")
  record All(@Schema(description = "Sorted by kind, word and group.") List<OutcomeTotal> totals) {}

  static OutcomeTotal of(
      OutcomeKind kind, Basis basis, Map.Entry<Grouping, String> group, Sum sum, Facts of) {
    return new OutcomeTotal(
        kind,
        basis,
        group.getValue(),
        Amounts.yuan(sum.fen()),
        sum.facts(),
        of.listed(
            Map.of(
                "kind",
                kind.name(),
                "basis",
                basis.name(),
                group.getKey().parameter(),
                group.getValue())));
  }

  /**
   * What is summed.
   *
   * @param fen null where firms are counted
   */
  record Sum(@Nullable Long fen, long facts) {}
}
