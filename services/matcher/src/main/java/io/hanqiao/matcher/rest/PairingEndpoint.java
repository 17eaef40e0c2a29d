package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.live.ListFeed;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.ProblemResponses;
import io.hanqiao.vocabulary.Text;
import io.smallrye.mutiny.Multi;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What every endpoint of one market does: the caller's own list, today's facts and rules, the
 * caller's language.
 */
final class PairingEndpoint<D, S, P, B extends MarketBook<D, S, P>> {

  private final LiveMatching<D, S, P, B> live;
  private final BiFunction<B, Locale, Cards> cards;
  private final ChangeKind<D, S> kind;
  private final OwnLists lists;

  PairingEndpoint(
      LiveMatching<D, S, P, B> live,
      BiFunction<B, Locale, Cards> cards,
      ChangeKind<D, S> kind,
      OwnLists lists) {
    this.live = live;
    this.cards = cards;
    this.kind = kind;
    this.lists = lists;
  }

  DemandPairings ofDemand(UUID id, @Nullable String language) {
    ListStore.Stored own = lists.find(live.name(), id, Side.DEMAND);
    return desk(language).ofDemand(own);
  }

  SupplyPairings ofSupply(UUID id, @Nullable String language) {
    ListStore.Stored own = lists.find(live.name(), id, Side.SUPPLY);
    return desk(language).ofSupply(own);
  }

  /**
   * One pair with today's facts.
   *
   * @param asOf the day whose rules judge them, ISO; null for today
   * @throws ProblemException 422 for what is no day, or one before the first rulebook
   */
  PairingExplanation explain(
      UUID demandId, UUID supplyId, @Nullable String asOf, @Nullable String language) {
    Optional<LocalDate> day = RulesOfDay.read(asOf);
    ListStore.Stored own = lists.find(live.name(), demandId, Side.DEMAND);
    PairingDesk<D, S, P> desk = desk(language);
    return day.isEmpty()
        ? desk.explain(own.list().listId(), supplyId)
        : desk.explain(
            own.list().listId(), supplyId, RulesOfDay.on(live.rulebooks(), day.get()), day.get());
  }

  Multi<ListFeed.Change> changes(UUID id, Side side) {
    return lists.changes(live.name(), id, side);
  }

  private PairingDesk<D, S, P> desk(@Nullable String language) {
    LocalDate today = lists.today();
    Locale locale = ProblemResponses.locale(language);
    B book = live.book().orElseThrow(() -> rebuilding(lists.percentRead(live.name())));
    return new PairingDesk<>(book, live, cards.apply(book, locale), kind, today, locale);
  }

  static ProblemException rebuilding(int percent) {
    return new ProblemException(
        ProblemCode.UNAVAILABLE,
        new Text(
            "正在从事件重建市场，已读取 " + percent + " %，请稍后再试。",
            "The market is being rebuilt from its events, "
                + percent
                + " % of which are read: try again in a few seconds."));
  }
}
