package io.hanqiao.talent.team;

import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a team can do, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record TeamOfferView(
    @Schema(description = "In a line.", examples = "激光精密加工团队") String title,
    @Schema(description = "What it does.", examples = "超快激光微纳加工与在线检测") String text,
    @Schema(description = "Lines of industry; null if not stated.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(
            description = "Symbols of the patent classification; null if not stated.",
            examples = "[\"B23K 26/00\"]",
            nullable = true)
        @Nullable Set<String> ipc,
    @Schema(
            description = "Where it takes a technology up: LAB, BENCH, PILOT or PRODUCTION.",
            nullable = true)
        @Nullable Maturity maturityFrom,
    @Schema(description = "How far it takes it.", nullable = true) @Nullable Maturity maturityTo,
    @Schema(
            description = "Smallest budget it works for, yuan.",
            examples = "200000.00",
            nullable = true)
        @Nullable String minBudget,
    @Schema(description = "Months it can give.", examples = "12", nullable = true)
        @Nullable Integer availableMonths) {

  static TeamOfferView of(TeamOffer offer) {
    Long budget = offer.minBudgetFen();
    return new TeamOfferView(
        offer.title(),
        offer.text(),
        offer.sectors(),
        offer.ipc(),
        offer.maturityFrom(),
        offer.maturityTo(),
        budget == null ? null : new Money(budget).toYuan(),
        offer.availableMonths());
  }
}
