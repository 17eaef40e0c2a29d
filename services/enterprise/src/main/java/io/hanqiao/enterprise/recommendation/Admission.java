package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.campaign.Campaign;
import io.hanqiao.enterprise.campaign.CampaignTerms;
import io.hanqiao.enterprise.campaign.Campaigns;
import io.hanqiao.enterprise.need.FinancingNeed;
import io.hanqiao.enterprise.need.FinancingNeeds;
import io.hanqiao.enterprise.profile.District;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.enterprise.profile.TierHeld;
import io.hanqiao.enterprise.register.RegisterChecks;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules a declaration passes before people decide, and again on the day its list is sent. Runs
 * inside an operator's transaction: the firm sees no rules it could probe another by.
 */
@ApplicationScoped
class Admission {

  private final Campaigns campaigns;
  private final Enterprises enterprises;
  private final FinancingNeeds needs;
  private final RegisterChecks checks;

  Admission(
      Campaigns campaigns, Enterprises enterprises, FinancingNeeds needs, RegisterChecks checks) {
    this.campaigns = campaigns;
    this.enterprises = enterprises;
    this.needs = needs;
    this.checks = checks;
  }

  /** What the rules have against a declaration on a day; empty if nothing. */
  List<RuleFinding> judge(Declaration declaration, LocalDate day) {
    Campaign campaign = campaigns.get(declaration.campaignId());
    Enterprise firm = enterprises.get(declaration.enterpriseId());
    List<RuleFinding> found = new ArrayList<>();
    if (!campaign.isOn(day)) {
      found.add(RuleFinding.of(ListRule.CAMPAIGN_OPEN, runs(campaign, day), anotherCampaign()));
    }
    place(declaration, campaign.terms(), firm, found);
    if (needs.get(declaration.needId()).closedAt() != null) {
      found.add(
          RuleFinding.of(
              ListRule.NEED_OPEN,
              new Text("融资需求已关闭。", "The financing need is closed."),
              new Text(
                  "如仍需融资，请企业发布新需求并重新申报。",
                  "If money is still needed, the firm posts a new need and declares that one.")));
    }
    recognition(campaign.terms(), firm, day, found);
    new NegativeList(campaign.terms(), firm, checks.holding(firm.id()), day).judge(found);
    return List.copyOf(found);
  }

  /** What banks are told of a declaration that is sent on a day. */
  EntryRanges ranges(Declaration declaration, LocalDate day) {
    FinancingNeed need = needs.get(declaration.needId());
    return EntryRanges.of(enterprises.get(declaration.enterpriseId()), need, day);
  }

  /**
   * A campaign that runs.
   *
   * @throws ProblemException 409 if it does not run on that day
   */
  static Campaign requireOn(Campaign campaign, LocalDate day) {
    if (!campaign.isOn(day)) {
      throw refused(campaign, day);
    }
    return campaign;
  }

  private static ProblemException refused(Campaign campaign, LocalDate day) {
    Text runs = runs(campaign, day);
    Text instead = anotherCampaign();
    return Refused.by(
        ListRule.CAMPAIGN_OPEN, new Text(runs.zh() + instead.zh(), runs.en() + " " + instead.en()));
  }

  private static Text runs(Campaign campaign, LocalDate day) {
    CampaignTerms terms = campaign.terms();
    return campaign.closedAt() != null
        ? new Text("活动已结束。", "The campaign is closed.")
        : new Text(
            "活动自 " + terms.opensOn() + " 至 " + terms.closesOn() + "，" + day + " 不在其内。",
            "The campaign runs from "
                + terms.opensOn()
                + " to "
                + terms.closesOn()
                + ", and not on "
                + day
                + ".");
  }

  private static Text anotherCampaign() {
    return new Text("请选正在受理的活动（/v1/campaigns）。", "Choose one that runs (/v1/campaigns).");
  }

  private static void place(
      Declaration declaration, CampaignTerms terms, Enterprise firm, List<RuleFinding> found) {
    String now = District.of(firm.facts()).map(District::key).orElse("");
    if (!now.equals(declaration.district())) {
      found.add(
          RuleFinding.of(
              ListRule.STILL_IN_DISTRICT,
              new Text(
                  "企业现属“" + now + "”，申报时为“" + declaration.district() + "”。",
                  "The firm is of \"%s\" now; it declared in \"%s\"."
                      .formatted(now, declaration.district())),
              new Text("请企业撤回后重新申报。", "The firm withdraws it and declares anew.")));
    }
    Set<String> only = terms.districts();
    if (only != null && !only.contains(declaration.district())) {
      String places = String.join(", ", new TreeSet<>(only));
      found.add(
          RuleFinding.of(
              ListRule.IN_REGION,
              new Text(
                  "活动只面向 " + places + "。", "The campaign is for firms of " + places + " only."),
              new Text(
                  "请改报面向“" + declaration.district() + "”的活动。",
                  "Declare for a campaign that is for firms of " + declaration.district() + ".")));
    }
  }

  private static void recognition(
      CampaignTerms terms, Enterprise firm, LocalDate day, List<RuleFinding> found) {
    if (firm.holdsOn(day, terms.tiers())) {
      return;
    }
    TierHeld held = firm.tierOn(day);
    String zh =
        terms.tiers().stream().sorted().map(t -> t.text().zh()).collect(Collectors.joining("、"));
    String en =
        terms.tiers().stream().sorted().map(t -> t.text().en()).collect(Collectors.joining(", "));
    found.add(
        RuleFinding.of(
            ListRule.RECOGNITION_VALID,
            held == null
                ? new Text(
                    "没有登记任何认定；活动要求 " + day + " 有效的：" + zh + "。",
                    "No recognition is on record; one valid on %s is asked for: %s."
                        .formatted(day, en))
                : new Text(
                    "登记为“%s”%s；活动要求 %s 有效的：%s。"
                        .formatted(held.tier().text().zh(), until(held, "，有效期至 "), day, zh),
                    "On record is %s%s; one valid on %s is asked for: %s."
                        .formatted(
                            held.tier().text().en(), until(held, ", valid until "), day, en)),
            new Text(
                "复核通过或新认定登记后重新核查。",
                "Check again when a recheck that was passed or a new recognition is on record.")));
  }

  private static String until(TierHeld held, String word) {
    return held.validUntil() == null ? "" : word + held.validUntil();
  }
}
