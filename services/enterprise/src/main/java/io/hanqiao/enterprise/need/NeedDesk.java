package io.hanqiao.enterprise.need;

import io.hanqiao.enterprise.profile.AnchorEnterprises;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterpriseName;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes financing needs. Every method runs inside the caller's transaction. */
@ApplicationScoped
class NeedDesk {

  private final PostingDesk<FinancingNeed> desk;
  private final Enterprises enterprises;
  private final AnchorEnterprises anchors;
  private final Clock clock;

  NeedDesk(
      FinancingNeeds needs,
      Enterprises enterprises,
      AnchorEnterprises anchors,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(needs, "financing-need", NeedEvents::of);
    this.enterprises = enterprises;
    this.anchors = anchors;
    this.clock = clock;
  }

  /** Posts a need of one of the caller's enterprises. */
  FinancingNeed post(Caller caller, NeedForm form) {
    NeedReading read = checked(NeedReading.ofFirm(form, today()));
    return desk.open("opened", need(enterprise(caller.org(), form), read));
  }

  /**
   * Stores one row of a bulk load: the caller's own, or an operator's on behalf. What an operator's
   * source does not say of purpose, term and security stays unknown.
   */
  RowOutcome load(Caller caller, NeedForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    NeedReading read =
        checked(
            caller.is("operator")
                ? NeedReading.ofOperator(form, today())
                : NeedReading.ofFirm(form, today()));
    Enterprise enterprise = enterprise(owner, form);
    return desk.load("opened", owner, read.origin().reference(), () -> need(enterprise, read));
  }

  /** Replaces the terms of revision {@code ifMatch}. */
  FinancingNeed edit(UUID id, @Nullable String ifMatch, NeedForm form) {
    return desk.edit(
        id, ifMatch, need -> need.edit(checked(NeedReading.ofFirm(form, today())).terms()));
  }

  /** The firm no longer looks. */
  FinancingNeed close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(CloseReason.class, code)).name();
    return desk.command(id, "closed", reason, need -> need.close(reason, clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(NeedEvents.TOPIC);
  }

  private FinancingNeed need(Enterprise enterprise, NeedReading read) {
    return new FinancingNeed(
        Ids.next(), enterprise.ownerOrg(), clock.instant(), enterprise.id(), read);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** An anchor that is named must be there; it may be of any organisation. */
  private NeedReading checked(NeedReading read) {
    UUID anchor = read.terms().anchorEnterpriseId();
    if (anchor != null) {
      AnchorEnterprises.Anchor unused = anchors.named(anchor, null);
    }
    return read;
  }

  private Enterprise enterprise(UUID owner, NeedForm form) {
    return EnterpriseName.of(form.enterpriseId(), form.enterpriseReference())
        .among(enterprises, owner);
  }
}
