package io.hanqiao.matcher.preview;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What every question of reach has in common: it costs one of the allowance and is audited. */
@ApplicationScoped
class Questions {

  private final Allowance allowance;
  private final Audit audit;
  private final Transactions transactions;
  private final CurrentCaller caller;

  Questions(Allowance allowance, Audit audit, Transactions transactions, CurrentCaller caller) {
    this.allowance = allowance;
    this.audit = audit;
    this.transactions = transactions;
    this.caller = caller;
  }

  /** Who asks. */
  Caller caller() {
    return caller.get();
  }

  /**
   * To be called once it is clear what is asked.
   *
   * @param action such as {@code credit-offer.previewed}
   * @throws ProblemException 429
   */
  void ask(String action, String aggregate, UUID id) {
    Caller who = caller.get();
    transactions.asCaller(
        () -> {
          allowance.take(who);
          audit.changed(action, aggregate, id);
          return true;
        });
  }

  /** Nothing can be counted yet. */
  static ProblemException rebuilding() {
    return new ProblemException(
        ProblemCode.UNAVAILABLE,
        new Text(
            "正在从事件重建市场，请稍后再试。",
            "The market is being rebuilt from its events: try again in a few seconds."));
  }
}
