package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Needs and offers in which a test names only what it is about; the rest is not stated. */
public final class Draft {

  private Draft() {}

  /** An offer that is on sale and states nothing else but what the test says. */
  public static LendingSupply offer(Consumer<Offer> saying) {
    Offer offer = new Offer();
    saying.accept(offer);
    return offer.build();
  }

  /** 500 万元 of working capital for 12 months from a firm of which nothing is known. */
  public static LendingDemand need(Consumer<Need> saying) {
    Need need = new Need();
    saying.accept(need);
    return need.build();
  }

  /** Money of so many 万元, in 分. */
  public static long wan(long tenThousandYuan) {
    return tenThousandYuan * 1_000_000;
  }

  /** An offer in the making. */
  public static final class Offer {
    public UUID id = new UUID(0, 0xB);
    public @Nullable Set<LoanPurpose> purposes;
    public @Nullable Long amountMin;
    public @Nullable Long amountMax;
    public @Nullable Integer revenueCap;
    public @Nullable Integer termMin;
    public @Nullable Integer termMax;
    public @Nullable Integer rateMin;
    public @Nullable Integer rateMax;
    public @Nullable Set<SecurityType> security;
    public @Nullable Set<Collateral> collateral;
    public @Nullable Set<String> divisions;
    public @Nullable Set<String> districts;
    public @Nullable Set<String> industries;
    public @Nullable Tier minTier;
    public @Nullable Integer minAge;
    public @Nullable Integer maxAge;
    public @Nullable Integer maxDebtRatio;
    public @Nullable Set<TaxGrade> taxGrades;
    public @Nullable Long minRevenue;
    public @Nullable Long maxRevenue;
    public @Nullable Boolean firstTimeOnly;
    public @Nullable Boolean highTech;
    public @Nullable Integer minPatents;
    public @Nullable Integer decisionDays;
    public @Nullable LocalDate from;
    public @Nullable LocalDate until;

    public LendingSupply build() {
      return new LendingSupply(
          id,
          new UUID(0, 0xBA),
          BankKind.STATE,
          purposes,
          amountMin,
          amountMax,
          revenueCap,
          termMin,
          termMax,
          rateMin,
          rateMax,
          security,
          collateral,
          divisions,
          districts,
          industries,
          minTier,
          minAge,
          maxAge,
          maxDebtRatio,
          taxGrades,
          minRevenue,
          maxRevenue,
          firstTimeOnly,
          highTech,
          minPatents,
          decisionDays,
          from,
          until);
    }
  }

  /** A need in the making. */
  public static final class Need {
    public UUID id = new UUID(0, 0xA);
    public @Nullable LoanPurpose purpose = LoanPurpose.WORKING_CAPITAL;
    public long amount = wan(500);
    public @Nullable Integer term = 12;
    public @Nullable Integer ceiling;
    public Set<SecurityType> security = Set.of();
    public Set<Collateral> collateral = Set.of();
    public @Nullable Integer neededDays;
    public @Nullable String division;
    public @Nullable String district;
    public @Nullable String industry;
    public @Nullable String section;
    public @Nullable Tier tier;
    public @Nullable LocalDate tierUntil;
    public @Nullable LocalDate established;
    public @Nullable Long revenue;
    public @Nullable Integer debtRatio;
    public @Nullable TaxGrade taxGrade;
    public @Nullable Boolean highTech;
    public @Nullable Integer patents;
    public @Nullable Boolean firstTime;
    public @Nullable Integer banks;
    public @Nullable Set<NegativeFlag> flags;

    public LendingDemand build() {
      FirmFacts firm =
          new FirmFacts(
              division,
              district,
              industry,
              section,
              tier,
              tierUntil,
              established,
              revenue,
              debtRatio,
              taxGrade,
              highTech,
              patents,
              firstTime,
              banks,
              flags);
      return new LendingDemand(
          id,
          new UUID(0, 0xE),
          purpose,
          amount,
          term,
          ceiling,
          security,
          collateral,
          neededDays,
          firm);
    }
  }
}
