package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers and edits enterprises. Every method runs inside the caller's transaction. */
@ApplicationScoped
class EnterpriseDesk {

  /**
   * The words are in the row, where they can be erased; the audit trail has that there are some.
   */
  private static final String USCC_ADMITTED = "USCC_ADMITTED";

  private final PostingDesk<Enterprise> desk;
  private final Enterprises enterprises;
  private final Event<EnterpriseChanged> changed;
  private final Clock clock;

  EnterpriseDesk(
      Enterprises enterprises, Desks desks, Event<EnterpriseChanged> changed, Clock clock) {
    this.desk =
        desks.of(
            enterprises, "enterprise", (what, firm) -> ProfileEvents.of(what, firm, today(clock)));
    this.enterprises = enterprises;
    this.changed = changed;
    this.clock = clock;
  }

  /** Registers the caller's own enterprise. */
  Enterprise register(Caller caller, EnterpriseForm form) {
    return store(caller.org(), EnterpriseReading.of(form, caller.is("operator")));
  }

  /** Registers one row of a bulk load, on behalf of the organisation it names. */
  RowOutcome load(Caller caller, EnterpriseForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    EnterpriseReading read = EnterpriseReading.of(form, caller.is("operator"));
    return desk.load(owner, read.origin().reference(), () -> store(owner, read));
  }

  /** Replaces what users may edit of revision {@code ifMatch}. */
  Enterprise edit(Caller caller, UUID id, @Nullable String ifMatch, EnterpriseForm form) {
    boolean operator = caller.is("operator");
    return announced(
        desk.edit(
            id, ifMatch, firm -> firm.edit(EnterpriseReading.ofEdit(form, firm.uscc(), operator))));
  }

  /** Lets those know who tell of the firm, too. */
  Enterprise announced(Enterprise firm) {
    changed.fire(new EnterpriseChanged(firm));
    return firm;
  }

  PostingDesk<Enterprise> desk() {
    return desk;
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ProfileEvents.TOPIC);
  }

  LocalDate today() {
    return today(clock);
  }

  private static LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }

  private Enterprise store(UUID owner, EnterpriseReading read) {
    if (enterprises.hasUscc(read.uscc().value())) {
      throw new ProblemException(ProblemCode.CONFLICT, registered(read.uscc().value()));
    }
    return desk.open(
        "registered",
        new Enterprise(Ids.next(), owner, clock.instant(), read),
        read.usccAdmittedReason() == null ? null : USCC_ADMITTED);
  }

  private static Text registered(String uscc) {
    return new Text(
        "统一社会信用代码 " + uscc + " 已登记。请查找已有档案，或联系经办部门。",
        "The code " + uscc + " is registered already: look for the record, or ask the bureau.");
  }
}
