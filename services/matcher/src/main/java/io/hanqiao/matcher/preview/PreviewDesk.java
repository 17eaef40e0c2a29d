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
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
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
  private final Questions questions;
  private final Clock clock;

  PreviewDesk(Markets markets, ObjectMapper json, Questions questions, Clock clock) {
    this.markets = markets;
    this.drafts = new OfferDraft(json);
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * What a draft would reach.
   *
   * @throws ProblemException 422 for a draft that cannot be read, 429, 503
   */
  ReachView preview(ObjectNode draft, Locale locale) {
    LendingBook book = book();
    Caller who = questions.caller();
    LendingSupply offer = drafts.read(draft, who, book, today());
    questions.ask("credit-offer.previewed", "credit-offer-preview", Ids.next());
    return reach(book, offer, locale);
  }

  /**
   * What an offer of the caller's reaches.
   *
   * @throws ProblemException 404 if it is not the caller's or not open, 429, 503
   */
  ReachView reach(UUID offerId, Locale locale) {
    LendingBook book = book();
    Caller who = questions.caller();
    OfferFacts own =
        book.offer(offerId)
            .filter(OfferFacts::isOpen)
            .filter(offer -> offer.ownerOrg().equals(who.org()))
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    questions.ask("credit-offer.reach-asked", "credit-offer", offerId);
    return reach(book, book.draft(own, today()), locale);
  }

  private ReachView reach(LendingBook book, LendingSupply offer, Locale locale) {
    LocalDate today = today();
    MarketRules<LendingDemand, LendingSupply, ToldNeed> rules = markets.lending().rulesOn(today);
    Reach reach =
        Reach.of(book, new Reach.Rules(rules.market(), rules.outlook().apply(today)), offer, today);
    return ReachView.of(reach, rules.market().rulebookId(), today, locale);
  }

  private LendingBook book() {
    return markets.lending().book().orElseThrow(Questions::rebuilding);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
