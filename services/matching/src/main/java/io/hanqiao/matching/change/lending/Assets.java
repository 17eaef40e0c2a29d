package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assets that secure a loan: one more of them, or more of their value. */
final class Assets {

  private static final String WORTH = "need.collateralValue.";
  private static final Setter<LendingDemand, LendingSupply> KINDS =
      Parts.demand("security.collateral");
  private static final Setter<LendingDemand, LendingSupply> VALUES =
      Parts.demand("security.valuesFen");

  private final Conditioned conditioned;

  Assets(Conditioned conditioned) {
    this.conditioned = conditioned;
  }

  /** What the assets valued so far carry; null where the offer does not rate them or none is. */
  static @Nullable Long carried(Case<LendingDemand, LendingSupply> pair) {
    Map<Collateral, Integer> percents = pair.supply().security().loanToValuePercent();
    if (percents == null) {
      return null;
    }
    long carried = 0;
    for (Map.Entry<Collateral, Integer> percent : percents.entrySet()) {
      Long value = pair.demand().security().valuesFen().get(percent.getKey());
      carried += value == null ? 0 : value * percent.getValue() / 100;
    }
    return carried;
  }

  /** One more asset, worth enough to carry what the others do not. */
  void another(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    for (Collateral kind : accepted(pair.supply())) {
      if (pair.demand().security().collateral().contains(kind)) {
        continue;
      }
      List<Long> worths = worths(kind, pair);
      if (worths.isEmpty()) {
        into.alter(
            kind + " " + null,
            kind.name(),
            0,
            () -> one(kind, null),
            altered -> with(kind, null, altered));
      }
      for (Long worth : worths) {
        into.alter(
            kind + " " + worth,
            kind.name(),
            worth,
            () -> one(kind, worth),
            altered -> with(kind, worth, altered));
      }
    }
  }

  private static Text one(Collateral kind, @Nullable Long worth) {
    Text more = join(new Text("增加担保物：", "One more asset: "), kind.text());
    return worth == null
        ? more
        : join(more, new Text("，价值不低于", ", worth at least "), Wording.money(worth));
  }

  /** More of an asset that is given, or its value told. */
  void worthMore(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    for (Collateral kind : pair.demand().security().collateral()) {
      for (Long worth : worths(kind, pair)) {
        worthMore(kind, worth, pair, into);
      }
    }
  }

  private static void worthMore(
      Collateral kind,
      long worth,
      Case<LendingDemand, LendingSupply> pair,
      Proposals<LendingDemand, LendingSupply> into) {
    Long now = pair.demand().security().valuesFen().get(kind);
    String value = kind + " " + worth;
    if (now == null) {
      into.state(value, () -> told(kind, worth), altered -> with(kind, worth, altered));
    } else if (now < worth) {
      into.alter(
          value,
          kind.name(),
          worth - now,
          () -> more(kind, now, worth),
          altered -> with(kind, worth, altered));
    }
  }

  private static Text told(Collateral kind, long worth) {
    return join(
        new Text("补充：", "State: "),
        kind.text(),
        new Text("价值，不低于", ", worth at least "),
        Wording.money(worth),
        new Text("即符合", " fits"));
  }

  private static Text more(Collateral kind, long now, long worth) {
    return join(
        kind.text(),
        new Text("价值由", " worth from "),
        Wording.money(now),
        new Text("增加到", " up to "),
        Wording.money(worth));
  }

  private Set<Collateral> accepted(LendingSupply offer) {
    Set<Collateral> accepted = EnumSet.noneOf(Collateral.class);
    if (offer.security().collateral() != null) {
      accepted.addAll(offer.security().collateral());
    } else if (offer.security().loanToValuePercent() != null) {
      accepted.addAll(offer.security().loanToValuePercent().keySet());
    }
    Set<String> asked = conditioned.codes("need.collateral", offer);
    for (Collateral kind : Collateral.values()) {
      if (asked.contains(kind.name()) || conditioned.asksAbout(WORTH + kind, offer)) {
        accepted.add(kind);
      }
    }
    return accepted;
  }

  /** What the asset may have to be worth: to carry the amount, or for a condition; least first. */
  private List<Long> worths(Collateral kind, Case<LendingDemand, LendingSupply> pair) {
    List<Long> worths = new ArrayList<>();
    conditioned.bounds(WORTH + kind, pair.supply(), worths, new ArrayList<>());
    Long carrying = worth(kind, pair);
    if (carrying != null) {
      worths.add(carrying);
    }
    worths.removeIf(worth -> worth < 0 || worth > Limits.MAX_FEN);
    return worths.stream().distinct().sorted().toList();
  }

  /** What the asset must be worth so that all carry the amount; null if its worth is not asked. */
  private static @Nullable Long worth(Collateral kind, Case<LendingDemand, LendingSupply> pair) {
    Map<Collateral, Integer> percents = pair.supply().security().loanToValuePercent();
    Integer percent = percents == null ? null : percents.get(kind);
    Long carried = carried(pair);
    if (percent == null || carried == null) {
      return null;
    }
    Long now = pair.demand().security().valuesFen().get(kind);
    long others = carried - (now == null ? 0 : now * percent / 100);
    long missing = Math.max(1, pair.demand().request().amountFen() - others);
    Long worth = Shares.wholeFor(percent, missing);
    return worth == null || worth > Limits.MAX_FEN ? null : worth;
  }

  private static Case<LendingDemand, LendingSupply> with(
      Collateral kind, @Nullable Long worth, Case<LendingDemand, LendingSupply> pair) {
    SecurityGiven given = pair.demand().security();
    Set<Collateral> kinds = EnumSet.of(kind);
    kinds.addAll(given.collateral());
    Case<LendingDemand, LendingSupply> altered = KINDS.set(pair, kinds);
    if (worth == null) {
      return altered;
    }
    Map<Collateral, Long> values = new EnumMap<>(Collateral.class);
    values.putAll(given.valuesFen());
    values.put(kind, worth);
    return VALUES.set(altered, values);
  }
}
