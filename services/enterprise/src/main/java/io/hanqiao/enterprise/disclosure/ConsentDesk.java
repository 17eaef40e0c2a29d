package io.hanqiao.enterprise.disclosure;

import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What people agree to. Nothing of it is told by event. Every method runs in the caller's
 * transaction.
 */
@ApplicationScoped
class ConsentDesk {

  private static final Flaw NO_FIRM =
      Flaw.of(
          "本机构没有这家企业。",
          "Your organisation has no such firm.",
          "请用本机构登记的企业编号。",
          "Use the id of a firm of your organisation.");

  private final PostingDesk<SeparateConsent> desk;
  private final Enterprises enterprises;
  private final Clock clock;

  ConsentDesk(SeparateConsents consents, Enterprises enterprises, Desks desks, Clock clock) {
    this.desk = desks.of(consents, "separate-consent", (what, consent) -> List.of());
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** The caller, as a person, consents. */
  SeparateConsent give(Caller caller, ConsentForm form) {
    ConsentReading read = ConsentReading.of(form, today());
    if (enterprises
        .findByIdOptional(read.enterpriseId())
        .filter(firm -> firm.ownerOrg().equals(caller.org()))
        .isEmpty()) {
      throw noFirm(read.enterpriseId());
    }
    return desk.open(
        "given",
        new SeparateConsent(
            Ids.next(), caller.org(), caller.subject(), read, clock.instant(), clock.getZone()));
  }

  /** The person takes it back: the next reading does not see it. */
  SeparateConsent withdraw(Caller caller, UUID id) {
    return desk.command(
        id,
        "withdrawn",
        null,
        consent -> {
          if (!consent.isOf(caller.subject())) {
            throw DisclosureRefusals.forbidden(
                DisclosureRule.OWN_CONSENT,
                new Text("这是另一人的同意。", "It is another person's consent."));
          }
          consent.withdraw(clock.instant(), today());
        });
  }

  /** As the caller sees it today. */
  ConsentView view(Caller caller, SeparateConsent consent) {
    return ConsentView.of(consent, caller.subject(), today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static ProblemException noFirm(UUID named) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding("enterpriseId", named.toString(), NO_FIRM)));
  }
}
