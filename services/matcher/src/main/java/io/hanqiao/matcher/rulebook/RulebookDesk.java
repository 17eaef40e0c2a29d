package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What one may do with rulebooks. */
@ApplicationScoped
class RulebookDesk {

  private final Rulebooks rulebooks;
  private final RulebookStore store;
  private final RulebookPublisher publisher;
  private final Transactions transactions;
  private final Clock clock;

  RulebookDesk(
      Rulebooks rulebooks,
      RulebookStore store,
      RulebookPublisher publisher,
      Transactions transactions,
      Clock clock) {
    this.rulebooks = rulebooks;
    this.store = store;
    this.publisher = publisher;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Everything that is wrong with a proposal beside those published by now. */
  List<Finding> findings(RulebookProposal proposal) {
    return proposal.findings(transactions.asCaller(store::all));
  }

  /** Reads a form. */
  RulebookProposal read(RulebookForm form) {
    return RulebookProposal.of(form, rulebooks, LocalDate.now(clock));
  }

  /**
   * Publishes, inside the caller's transaction.
   *
   * @throws ProblemException 422 with everything that is wrong
   */
  RulebookView publish(RulebookForm form) {
    RulebookProposal proposal = read(form);
    store.lock(proposal.market());
    List<Finding> findings = proposal.findings(store.all());
    if (!findings.isEmpty()) {
      throw new ProblemException(
          ProblemCode.INVALID,
          new Text(
              "规则集有 " + findings.size() + " 处需要更正，没有发布。",
              (findings.size() == 1 ? "1 thing" : findings.size() + " things")
                  + " in the rulebook must be corrected; it is not published."),
          findings);
    }
    Rulebooks.Published published = proposal.published();
    publisher.publishForCaller(published);
    return RulebookView.of(
        new StoredRulebook(published, clock.instant(), StoredRulebook.OPERATOR), true);
  }

  /** All that are published. */
  RulebookView.RulebookList all() {
    return new RulebookView.RulebookList(
        transactions.asCaller(store::all).stream()
            .map(stored -> RulebookView.of(stored, isInUse(stored.rulebook())))
            .toList());
  }

  private boolean isInUse(Rulebooks.Published published) {
    return rulebooks
        .of(published.market())
        .flatMap(shelf -> shelf.markets().named(published.id()))
        .isPresent();
  }
}
