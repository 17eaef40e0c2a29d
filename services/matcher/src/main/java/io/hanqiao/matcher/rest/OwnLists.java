package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.live.ListFeed;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.consume.Replays;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The lists that the caller of a request may read. */
@ApplicationScoped
class OwnLists {

  private static final String LIST = "pairing-list";
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final ListStore lists;
  private final Transactions transactions;
  private final ListFeed feed;
  private final CurrentCaller caller;
  private final Clock clock;
  private final Replays replays;
  private final Audit audit;

  OwnLists(
      ListStore lists,
      Transactions transactions,
      ListFeed feed,
      CurrentCaller caller,
      Clock clock,
      Replays replays,
      Audit audit) {
    this.lists = lists;
    this.transactions = transactions;
    this.feed = feed;
    this.caller = caller;
    this.clock = clock;
    this.replays = replays;
    this.audit = audit;
  }

  /**
   * A list as it stands.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  ListStore.Stored find(String market, UUID id, Side side) {
    return transactions
        .asCaller(() -> read(market, id, side))
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /**
   * That an operator reads a firm's list is written down, and that anybody reads a supply's: it
   * shows others' demands in bands.
   */
  private Optional<ListStore.Stored> read(String market, UUID id, Side side) {
    Optional<ListStore.Stored> found =
        lists
            .find(id)
            .filter(stored -> stored.list().side() == side)
            .filter(stored -> stored.list().market().equals(market));
    found.ifPresent(
        stored -> {
          if (side == Side.SUPPLY) {
            audit.readOfOthers(LIST, id);
          } else {
            audit.read(LIST, id, stored.list().ownerOrg());
          }
        });
    return found;
  }

  /** That exact figures of the market's firms are shown is written down. */
  void figuresShown(String kind) {
    transactions.asCaller(
        () -> {
          audit.readOfOthers(kind, caller.get().org());
          return true;
        });
  }

  /**
   * What becomes of a list from now on, as long as the caller's token holds.
   *
   * @throws ProblemException 404 like {@link #find}
   */
  Multi<ListFeed.Change> changes(String market, UUID id, Side side) {
    ListFeed.Change now = new ListFeed.Change(id, find(market, id, side).version());
    Duration left = Duration.between(clock.instant(), caller.until());
    // Tokens are taken a little after their end, too.
    return feed.of(now, left.compareTo(SHORTEST) < 0 ? SHORTEST : left);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** How much of a market's events has been read since the service began, 0 to 100. */
  int percentRead(String market) {
    return replays.percent(market);
  }
}
