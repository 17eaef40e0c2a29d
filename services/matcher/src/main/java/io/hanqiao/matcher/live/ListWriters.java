package io.hanqiao.matcher.live;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the writer of each market's lists. */
@ApplicationScoped
class ListWriters {

  private final UUID replica = Ids.next();
  private final SlotStore slots;
  private final ListStore store;
  private final Transactions transactions;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Duration lease;

  ListWriters(
      SlotStore slots,
      ListStore store,
      Transactions transactions,
      MeterRegistry meters,
      Clock clock,
      @ConfigProperty(name = "hanqiao.matcher.lease", defaultValue = "PT3S") Duration lease) {
    this.slots = slots;
    this.store = store;
    this.transactions = transactions;
    this.meters = meters;
    this.clock = clock;
    this.lease = lease;
  }

  /** The writer of this process. */
  ListWriter of(String market, Lanes lanes) {
    return of(market, new SlotClaims(market, replica, lease, slots, store), lanes);
  }

  /** A writer that rests on claims of the caller's. */
  ListWriter of(String market, SlotClaims claims, Lanes lanes) {
    return new ListWriter(
        market, lanes, claims, store, transactions, new WriteMeter(market, lanes, meters, clock));
  }
}
