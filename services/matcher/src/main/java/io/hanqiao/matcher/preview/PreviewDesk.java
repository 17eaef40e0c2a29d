package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matcher.live.MarketRules;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Answers what offers reach. Every question costs one of the allowance and is audited. */
@ApplicationScoped
class PreviewDesk {

  private final Markets markets;
  private final OfferDraft drafts;
  private final Allowance allowance;
  private final Audit audit;
  private final Transactions transactions;
  private final CurrentCaller caller;
  private final Clock clock;

  PreviewDesk(
      Markets markets,
      ObjectMapper json,
      Allowance allowance,
      Audit audit,
      Transactions transactions,
      CurrentCaller caller,
      Clock clock) {
    this.markets = markets;
    this.drafts = new OfferDraft(json);
    this.allowance = allowance;
    this.audit = audit;
    this.transactions = transactions;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What a draft would reach.
   *
   * @throws ProblemException 422 for a draft that cannot be read, 429, 503
   */
  ReachView preview(ObjectNode draft, Locale locale) {
    LendingBook book = book();
    Caller who = caller.get();
    LendingSupply offer = drafts.read(draft, who, book, today());
    ask(who, "credit-offer.previewed", "credit-offer-preview", Ids.next());
    return reach(book, offer, locale);
  }

  /**
   * What an offer of the caller's reaches.
   *
   * @throws ProblemException 404 if it is not the caller's or not open, 429, 503
   */
  ReachView reach(UUID offerId, Locale locale) {
    LendingBook book = book();
    Caller who = caller.get();
    OfferFacts own =
        book.offer(offerId)
            .filter(OfferFacts::isOpen)
            .filter(offer -> offer.ownerOrg().equals(who.org()))
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    ask(who, "credit-offer.reach-asked", "credit-offer", offerId);
    return reach(book, book.draft(own, today()), locale);
  }

  private void ask(Caller who, String action, String aggregate, UUID id) {
    transactions.asCaller(
        () -> {
          allowance.take(who);
          audit.changed(action, aggregate, id);
          return true;
        });
  }

  private ReachView reach(LendingBook book, LendingSupply offer, Locale locale) {
    LocalDate today = today();
    MarketRules<LendingDemand, LendingSupply, ToldNeed> rules = markets.lending().rulesOn(today);
    Reach reach =
        Reach.of(book, new Reach.Rules(rules.market(), rules.outlook().apply(today)), offer, today);
    return ReachView.of(reach, rules.market().rulebookId(), today, locale);
  }

  private LendingBook book() {
    return markets
        .lending()
        .book()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.UNAVAILABLE,
                    new Text(
                        "正在从事件重建市场，请稍后再试。",
                        "The market is being rebuilt from its events: try again in a few"
                            + " seconds.")));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
