package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.posting.Desks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes a desk for each kind of what firms post. */
@ApplicationScoped
public class FirmDesks {

  private final Enterprises enterprises;
  private final Desks desks;
  private final Outbox outbox;
  private final Clock clock;

  FirmDesks(Enterprises enterprises, Desks desks, Outbox outbox, Clock clock) {
    this.enterprises = enterprises;
    this.desks = desks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * A desk.
   *
   * @param aggregate its name in the audit trail
   */
  public <A extends EnterprisePosting> FirmDesk<A> of(
      EnterprisePostings<A> rows, String aggregate, FirmDesk.Told<A> told) {
    return new FirmDesk<>(rows, aggregate, told, enterprises, desks, outbox, clock);
  }
}
