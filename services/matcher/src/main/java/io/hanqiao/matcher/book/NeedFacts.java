package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.matching.lending.ProjectFacts;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.SecurityType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of an {@code enterprise.financing-need} event. Null is unknown. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NeedFacts(
    UUID needId,
    UUID enterpriseId,
    UUID ownerOrg,
    String status,
    @Nullable LoanPurpose purpose,
    String amount,
    @Nullable Integer termMonths,
    @Nullable String rateCeilingPercent,
    @Nullable Set<SecurityType> securityTypes,
    @Nullable Set<Collateral> collateral,
    @Nullable Integer neededWithinDays,
    boolean synthetic) {

  /** Whether offers are still wanted. */
  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** What a bank is told of the need before a grant. */
  ToldNeed told(Whereabouts place, Crowd crowd) {
    String division = crowd.line(place);
    return new ToldNeed(
        purpose,
        AmountBand.of(Money.parseYuan(amount).orThrow().fen()),
        crowd.place(place),
        division,
        division == null ? null : IndustryCode.parse(division).orThrow().section());
  }

  /** The need as the rules see it, with what is known of its firm. */
  LendingDemand demand(FirmFacts firm) {
    return new LendingDemand(
        needId,
        enterpriseId,
        new LoanRequest(
            purpose,
            Money.parseYuan(amount).orThrow().fen(),
            termMonths,
            rateCeilingPercent == null
                ? null
                : Rate.parsePercent(rateCeilingPercent).orThrow().ppm(),
            null,
            neededWithinDays),
        new SecurityGiven(
            securityTypes == null ? Set.of() : securityTypes,
            collateral == null ? Set.of() : collateral,
            Map.of(),
            null,
            null),
        ProjectFacts.UNKNOWN,
        null,
        AnchorTies.UNKNOWN,
        firm);
  }
}
