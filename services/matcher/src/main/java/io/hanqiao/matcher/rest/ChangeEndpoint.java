package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.problem.ProblemResponses;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both endpoints of one market do: the caller's own demand, today's facts and rules, the
 * caller's language. The owner of a supply is told nothing of the kind: it would tell of demands.
 */
final class ChangeEndpoint<D, S, P, B extends MarketBook<D, S, P>> {

  private final LiveMatching<D, S, P, B> live;
  private final ChangeKind<D, S> kind;
  private final OwnLists lists;

  ChangeEndpoint(LiveMatching<D, S, P, B> live, ChangeKind<D, S> kind, OwnLists lists) {
    this.live = live;
    this.kind = kind;
    this.lists = lists;
  }

  PairingChanges ofPair(UUID demandId, UUID supplyId, @Nullable String language) {
    UUID own = own(demandId);
    return desk(language).ofPair(own, supplyId);
  }

  DemandChanges ofDemand(UUID demandId, @Nullable String language) {
    UUID own = own(demandId);
    return desk(language).ofDemand(own, live.name());
  }

  private UUID own(UUID demandId) {
    return lists.find(live.name(), demandId, Side.DEMAND).list().listId();
  }

  private ChangeDesk<D, S> desk(@Nullable String language) {
    LocalDate today = lists.today();
    B book =
        live.book().orElseThrow(() -> PairingEndpoint.rebuilding(lists.percentRead(live.name())));
    return new ChangeDesk<>(
        book, live.rulesOn(today).market(), kind, today, ProblemResponses.locale(language));
  }
}
