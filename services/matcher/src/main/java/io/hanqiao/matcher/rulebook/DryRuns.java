package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.matcher.live.Shelf;
import io.hanqiao.matching.Market;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Tries rulebooks out on the markets as they stand, one at a time. */
@ApplicationScoped
class DryRuns {

  private final Markets markets;
  private final Rulebooks rulebooks;
  private final Clock clock;
  private final Lock running = new ReentrantLock();

  DryRuns(Markets markets, Rulebooks rulebooks, Clock clock) {
    this.markets = markets;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * Tries one out.
   *
   * @param proposal nothing was found wrong with it
   * @throws ProblemException 503 while the market is being rebuilt or another runs
   */
  DryRun of(RulebookProposal proposal) {
    if (!running.tryLock()) {
      throw unavailable("正在试运行另一个规则集。", "Another rulebook is being tried out.");
    }
    try {
      return switch (proposal.market()) {
        case Rulebooks.LENDING -> run(proposal, markets.lending(), rulebooks.lending());
        case Rulebooks.INVESTMENT -> run(proposal, markets.investment(), rulebooks.investment());
        case Rulebooks.CHALLENGE -> run(proposal, markets.challenge(), rulebooks.challenge());
        case Rulebooks.SECONDMENT -> run(proposal, markets.secondment(), rulebooks.secondment());
        default -> throw new IllegalStateException(proposal.market());
      };
    } finally {
      running.unlock();
    }
  }

  private <D, S, P, B extends MarketBook<D, S, P>> DryRun run(
      RulebookProposal proposal, LiveMatching<D, S, P, B> live, Shelf<D, S, P> shelf) {
    B book =
        live.book()
            .orElseThrow(
                () -> unavailable("正在从事件重建市场。", "The market is being rebuilt from its events."));
    Market<D, S> then = shelf.read(proposal.content()).orThrow().market();
    LocalDate today = LocalDate.now(clock);
    LocalDate day = then.validFrom().isAfter(today) ? then.validFrom() : today;
    Market<D, S> now = shelf.markets().on(day).market();
    return new Comparison<>(book, now, then, day).run();
  }

  private static ProblemException unavailable(String zh, String en) {
    return new ProblemException(
        ProblemCode.UNAVAILABLE, new Text(zh + "请稍后再试。", en + " Try again in a little."));
  }
}
