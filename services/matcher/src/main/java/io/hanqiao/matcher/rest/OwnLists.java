package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.live.ListFeed;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The lists that the caller of a request may read. */
@ApplicationScoped
class OwnLists {

  private final ListStore lists;
  private final Transactions transactions;
  private final ListFeed feed;
  private final Clock clock;

  OwnLists(ListStore lists, Transactions transactions, ListFeed feed, Clock clock) {
    this.lists = lists;
    this.transactions = transactions;
    this.feed = feed;
    this.clock = clock;
  }

  /**
   * A list as it stands.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  ListStore.Stored find(String market, UUID id, Side side) {
    return transactions
        .asCaller(() -> lists.find(id))
        .filter(stored -> stored.list().side() == side && stored.list().market().equals(market))
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /**
   * What becomes of a list from now on.
   *
   * @throws ProblemException 404 like {@link #find}
   */
  Multi<ListFeed.Change> changes(String market, UUID id, Side side) {
    return feed.of(new ListFeed.Change(id, find(market, id, side).version()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
