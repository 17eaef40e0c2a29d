package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.bank.LendingOffers;
import io.hanqiao.enterprise.campaign.Campaign;
import io.hanqiao.enterprise.campaign.Campaigns;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.NotInForceException;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts lists together and sends them. Rows are locked in one order: the list, then its entries by
 * id. Every method runs inside the caller's transaction.
 */
@ApplicationScoped
class ListDesk {

  private static final Flaw NO_CAMPAIGN =
      Flaw.of(
          "没有这个活动。",
          "There is no such campaign.",
          "请用 /v1/campaigns 中的编号。",
          "Use an id of /v1/campaigns.");
  private static final Flaw NO_BANK =
      Flaw.of(
          "没有这家银行，或没有在办的信贷产品。",
          "There is no such bank, or it has no open credit offer.",
          "请填有在办产品的银行编号；刚发布的请稍候再试。",
          "Name a bank with an open offer; try again shortly if it was just posted.");
  private static final Flaw SAME_ORG =
      Flaw.of(
          "与前面的银行属同一机构。",
          "It is of the same organisation as an earlier one.",
          "同一机构只写一家。",
          "Name one of an organisation.");

  private final PostingDesk<RecommendationList> desk;
  private final Entries entries;
  private final BureauDesk bureau;
  private final FollowUps followUps;
  private final Campaigns campaigns;
  private final LendingOffers banks;
  private final Clock clock;

  ListDesk(
      RecommendationLists lists,
      Entries entries,
      BureauDesk bureau,
      FollowUps followUps,
      Campaigns campaigns,
      LendingOffers banks,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(lists, "recommendation-list", ListEvents::of);
    this.entries = entries;
    this.bureau = bureau;
    this.followUps = followUps;
    this.campaigns = campaigns;
    this.banks = banks;
    this.clock = clock;
  }

  /** One person puts a list together. */
  RecommendationList propose(Caller caller, ListForm form) {
    ListReading read = ListReading.of(form);
    ListRefusals.requireArea(caller, read.district());
    Findings in = new Findings();
    Campaign campaign = campaigns.findById(read.campaignId());
    if (campaign == null) {
      in.add("campaignId", read.campaignId(), NO_CAMPAIGN);
    }
    List<UUID> orgs = organisations(read.bankIds(), in);
    List<Declaration> named = entries.lock(read, in);
    in.orRefuse();
    Campaign unused = Admission.requireOn(campaigns.get(read.campaignId()), today());
    RecommendationList list =
        desk.open(
            "proposed", new RecommendationList(Ids.next(), caller, orgs, clock.instant(), read));
    named.forEach(entry -> bureau.list(entry, list.id()));
    return list;
  }

  /** Another person of the bureau sends it. */
  RecommendationList send(Caller caller, UUID id) {
    return desk.command(
        id,
        "sent",
        null,
        list -> {
          ListRefusals.requireOrg(caller, list.ownerOrg());
          ListStatus.Sent sent = list.status().send(caller.subject(), clock.instant());
          Campaign campaign = Admission.requireOn(campaigns.get(list.campaignId()), today());
          int going = bureau.recommend(list.id(), sent.at());
          if (going == 0) {
            throw nothingToSend();
          }
          LocalDate due = due(campaign);
          list.send(sent.by(), sent.at(), going, due);
          followUps.open(list.id(), sent.at(), due);
        });
  }

  /** A person of the bureau rejects it: its entries may be listed anew. */
  RecommendationList reject(Caller caller, UUID id) {
    return desk.command(
        id,
        "rejected",
        null,
        list -> {
          ListRefusals.requireOrg(caller, list.ownerOrg());
          list.reject(caller.subject(), clock.instant());
          bureau.unlist(list.id());
        });
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ListEvents.TOPIC);
  }

  private @Nullable LocalDate due(Campaign campaign) {
    try {
      return WorkingCalendar.published()
          .plusWorkingDays(today(), campaign.terms().answerWithinWorkingDays());
    } catch (NotInForceException e) {
      // Next year's holidays are not published: no day is guessed.
      return null;
    }
  }

  private List<UUID> organisations(List<UUID> bankIds, Findings in) {
    List<UUID> orgs = new ArrayList<>();
    for (int i = 0; i < bankIds.size(); i++) {
      UUID org = banks.organisationOf(bankIds.get(i)).orElse(null);
      if (org == null) {
        in.add("bankIds[" + i + "]", bankIds.get(i), NO_BANK);
      } else if (orgs.contains(org)) {
        in.add("bankIds[" + i + "]", bankIds.get(i), SAME_ORG);
      } else {
        orgs.add(org);
      }
    }
    return orgs;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static ProblemException nothingToSend() {
    return Refused.by(
        ListRule.AN_ENTRY_FITS,
        new Text(
            "清单中没有一条在今天仍符合规则或未撤回。请退回清单，核查后重新拟定。",
            "None of its entries passes the rules today and is not withdrawn. Reject the list, check"
                + " them again and propose anew."));
  }
}
