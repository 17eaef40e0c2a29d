package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.campaign.Campaign;
import io.hanqiao.enterprise.campaign.Campaigns;
import io.hanqiao.enterprise.need.FinancingNeed;
import io.hanqiao.enterprise.need.FinancingNeeds;
import io.hanqiao.enterprise.profile.District;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the firm does with its declarations. Every method runs inside the caller's transaction. */
@ApplicationScoped
class DeclarationDesk {

  private static final Flaw NO_CAMPAIGN =
      Flaw.of(
          "没有这个活动。",
          "There is no such campaign.",
          "请用 /v1/campaigns 中的编号。",
          "Use an id of /v1/campaigns.");
  private static final Flaw NO_NEED =
      Flaw.of(
          "本企业没有这条融资需求，或已关闭。",
          "The firm has no such financing need, or it is closed.",
          "请用仍在征询的需求编号。",
          "Use the id of a need that is open.");
  private static final Flaw NO_PLACE =
      Flaw.of(
          "企业没有登记管理区，也不在武汉都市圈的城市内，没有受理部门。",
          "The firm has no management district on record and is of no city of the circle: no bureau"
              + " would check it.",
          "请先在企业档案中填写 managementDistrict。",
          "Put managementDistrict into the firm's profile first.");

  private final PostingDesk<Declaration> desk;
  private final Declarations declarations;
  private final Campaigns campaigns;
  private final FinancingNeeds needs;
  private final Enterprises enterprises;
  private final Clock clock;

  DeclarationDesk(
      Declarations declarations,
      Campaigns campaigns,
      FinancingNeeds needs,
      Enterprises enterprises,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(declarations, "declaration", DeclarationEvents::of);
    this.declarations = declarations;
    this.campaigns = campaigns;
    this.needs = needs;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** A firm declares a need. */
  Declaration declare(Caller caller, DeclarationForm form) {
    return store(caller.org(), DeclarationReading.of(form, today()));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, DeclarationForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    DeclarationReading read = DeclarationReading.of(form, today());
    return desk.load(owner, read.origin().reference(), () -> store(owner, read));
  }

  /** The firm lets itself be named up to a day, or no longer. */
  Declaration name(Caller caller, UUID id, NamingForm form) {
    LocalDate until = form.read(today());
    return desk.command(
        id,
        "changed",
        until == null ? "UNNAMED" : "NAMED",
        declaration -> {
          ListRefusals.requireOrg(caller, declaration.ownerOrg());
          declaration.name(until);
        });
  }

  /** The firm takes it back. */
  Declaration withdraw(Caller caller, UUID id, ReasonForm form) {
    WithdrawReason reason = form.read(code -> Codes.parse(WithdrawReason.class, code));
    return desk.command(
        id,
        "withdrawn",
        reason.name(),
        declaration -> {
          ListRefusals.requireOrg(caller, declaration.ownerOrg());
          declaration.withdraw(reason, clock.instant());
        });
  }

  PostingDesk<Declaration> desk() {
    return desk;
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(DeclarationEvents.TOPIC);
  }

  private Declaration store(UUID owner, DeclarationReading read) {
    Campaign campaign =
        campaigns
            .findByIdOptional(read.campaignId())
            .orElseThrow(() -> wrong("campaignId", read.campaignId(), NO_CAMPAIGN));
    Campaign on = Admission.requireOn(campaign, today());
    FinancingNeed need =
        needs
            .findByIdOptional(read.needId())
            .filter(n -> n.ownerOrg().equals(owner) && n.closedAt() == null)
            .orElseThrow(() -> wrong("needId", read.needId(), NO_NEED));
    District district =
        District.of(enterprises.get(need.enterpriseId()).facts())
            .orElseThrow(() -> wrong("needId", read.needId(), NO_PLACE));
    // The unique index holds it against whoever declares in the same moment.
    if (declarations.standing(on.id(), need.id())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "这条需求已申报该活动；请查看原申报，或撤回后重新申报。",
              "The need is declared for that campaign already: see that declaration, or withdraw it"
                  + " and declare anew."));
    }
    return desk.open(
        "declared",
        new Declaration(
            Ids.next(),
            on.id(),
            need,
            district,
            clock.instant(),
            read.origin(),
            read.namedUntil()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static ProblemException wrong(String field, UUID value, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding(field, value.toString(), flaw)));
  }
}
