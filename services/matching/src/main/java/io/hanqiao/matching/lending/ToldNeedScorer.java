package io.hanqiao.matching.lending;

import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.vocabulary.LoanPurpose;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One offer's score of many needs: each rule and criterion looks at one thing that is told, of
 * which there are few values, so each value is looked at once. For one thread.
 */
final class ToldNeedScorer implements ToIntFunction<ToldNeed> {

  private final LendingOutlook outlook;
  private final LendingSupply supply;
  private final boolean offered;
  private final Map<LoanPurpose, Integer> byPurpose = new EnumMap<>(LoanPurpose.class);
  private final Map<AmountBand, Integer> byAmount = new EnumMap<>(AmountBand.class);
  private final Map<CoarsePlace, Integer> byPlace = new HashMap<>();
  private final Map<String, Boolean> byIndustry = new HashMap<>();

  /** Of a need that does not say what it is for. */
  private @Nullable Integer withoutPurpose;

  /** What every need gets from the criteria that nothing told can decide. */
  private @Nullable Integer rest;

  ToldNeedScorer(LendingOutlook outlook, LendingSupply supply) {
    this.outlook = outlook;
    this.supply = supply;
    this.offered = outlook.isOffered(supply);
  }

  @Override
  public int applyAsInt(ToldNeed told) {
    int purpose = offered ? purpose(told) : Outlook.REFUSED;
    int amount = purpose < 0 ? Outlook.REFUSED : amount(told);
    int place = amount < 0 ? Outlook.REFUSED : place(told);
    if (place < 0 || !industry(told)) {
      return Outlook.REFUSED;
    }
    return purpose + amount + place + rest(told);
  }

  private int purpose(ToldNeed told) {
    LoanPurpose purpose = told.purpose();
    Integer known = purpose == null ? withoutPurpose : byPurpose.get(purpose);
    if (known == null) {
      known = points(outlook.takesPurpose(purpose, supply), SupplyCriterion.PURPOSE_FOCUS, told);
      if (purpose == null) {
        withoutPurpose = known;
      } else {
        byPurpose.put(purpose, known);
      }
    }
    return known;
  }

  private int amount(ToldNeed told) {
    Integer known = byAmount.get(told.amount());
    if (known == null) {
      known =
          points(outlook.takesAmount(told.amount(), supply), SupplyCriterion.AMOUNT_POSITION, told);
      byAmount.put(told.amount(), known);
    }
    return known;
  }

  private int place(ToldNeed told) {
    Integer known = byPlace.get(told.place());
    if (known == null) {
      known = points(outlook.reaches(told.place(), supply), SupplyCriterion.LOCALITY, told);
      byPlace.put(told.place(), known);
    }
    return known;
  }

  private boolean industry(ToldNeed told) {
    @Nullable String division = told.industryDivision();
    if (division == null) {
      return true;
    }
    Boolean known = byIndustry.get(division);
    if (known == null) {
      known = outlook.takesIndustry(told, supply);
      byIndustry.put(division, known);
    }
    return known;
  }

  private int points(boolean taken, SupplyCriterion criterion, ToldNeed told) {
    return taken ? outlook.points(criterion, told, supply) : Outlook.REFUSED;
  }

  private int rest(ToldNeed told) {
    Integer known = rest;
    if (known == null) {
      known = 0;
      for (SupplyCriterion criterion : SupplyCriterion.values()) {
        known +=
            switch (criterion) {
              case PURPOSE_FOCUS, AMOUNT_POSITION, LOCALITY -> 0;
              case TERM_POSITION, TIER, RELATIONSHIP_ROOM ->
                  outlook.points(criterion, told, supply);
            };
      }
      rest = known;
    }
    return known;
  }
}
