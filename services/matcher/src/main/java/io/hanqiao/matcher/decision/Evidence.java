package io.hanqiao.matcher.decision;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.MarketRules;
import io.hanqiao.matcher.live.Shelf;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.decision.CanonicalJson;
import io.hanqiao.matching.decision.DecisionInputs;
import io.hanqiao.matching.disclosed.ToldPair;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a pair rested on when somebody acted on it.
 *
 * @param ownerOrg the demand's owner
 * @param supplyOrg the supply's owner
 * @param inputs everything, exact on both sides
 * @param eligible whether no rule refused
 * @param demandView what the demand's owner may read of it, as canonical JSON
 * @param supplyView what the supply's owner may read of it, as canonical JSON
 */
record Evidence(
    UUID demandId,
    UUID supplyId,
    UUID ownerOrg,
    UUID supplyOrg,
    DecisionInputs inputs,
    boolean eligible,
    String demandView,
    String supplyView) {

  /**
   * The pair as it stands.
   *
   * @return empty while either side is not open or not known
   * @throws IllegalStateException while the market is being rebuilt: ask {@link LiveMatching#book}
   */
  static <D, S, P, B extends MarketBook<D, S, P>> Optional<Evidence> of(
      LiveMatching<D, S, P, B> live,
      Shelf<D, S, P> shelf,
      UUID demandId,
      UUID supplyId,
      LocalDate today) {
    B book = live.book().orElseThrow(() -> new IllegalStateException("The market is rebuilt"));
    Optional<D> demand = book.demand(demandId);
    Optional<S> supply = book.supply(supplyId, today);
    Optional<P> told = book.told(demandId);
    Optional<UUID> owner = book.demandOwner(demandId);
    Optional<UUID> supplyOrg = book.supplyOwner(supplyId);
    if (demand.isEmpty()
        || supply.isEmpty()
        || told.isEmpty()
        || owner.isEmpty()
        || supplyOrg.isEmpty()) {
      return Optional.empty();
    }
    MarketRules<D, S, P> rules = shelf.markets().on(today);
    Explanation explained = rules.market().explain(demand.get(), supply.get(), today);
    return Optional.of(
        new Evidence(
            demandId,
            supplyId,
            owner.get(),
            supplyOrg.get(),
            DecisionInputs.of(
                live.name(),
                rules.market(),
                shelf.content(rules.market().rulebookId()),
                demand.get(),
                supply.get(),
                today),
            explained.eligible(),
            CanonicalJson.write(explained.demandView()),
            CanonicalJson.write(
                ToldPair.of(rules.outlook().apply(today), told.get(), supply.get()))));
  }
}
