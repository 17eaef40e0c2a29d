package io.hanqiao.platform.clock;

import io.hanqiao.platform.identity.Transactions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Applies the rules of the calendar, each aggregate in a transaction of its own. */
@ApplicationScoped
class CalendarWork {

  private static final Logger LOG = Logger.getLogger(CalendarWork.class);

  private final List<CalendarRule> rules;
  private final Transactions transactions;

  CalendarWork(@All List<CalendarRule> rules, Transactions transactions) {
    this.rules = rules;
    this.transactions = transactions;
  }

  /** Whether this service has such rules at all. */
  boolean wanted() {
    return !rules.isEmpty();
  }

  /** Does all that is due; what fails keeps nothing else waiting and is tried at the next look. */
  void look() {
    for (CalendarRule rule : rules) {
      for (UUID id : transactions.asWorker(rule.due())) {
        try {
          transactions.runAsWorker(() -> rule.apply().accept(id));
        } catch (RuntimeException e) {
          LOG.warnf("%s of %s is tried again: %s", rule.name(), id, e);
        }
      }
    }
  }
}
