package io.hanqiao.enterprise.campaign;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a campaign: all of it, it is a public call. */
final class CampaignEvents {

  /** Shared by all that has to do with recommending firms. */
  static final String TOPIC = "enterprise.recommendation-list";

  private CampaignEvents() {}

  /** The body of an event. */
  record State(
      UUID campaignId,
      UUID ownerOrg,
      String status,
      String title,
      LocalDate opensOn,
      LocalDate closesOn,
      Set<Tier> tiers,
      @Nullable Set<String> districts,
      int answerWithinWorkingDays,
      int checksValidDays,
      boolean synthetic) {}

  /** One of opened, changed, closed. */
  static List<OutboxEvent> of(String what, Campaign campaign) {
    CampaignTerms terms = campaign.terms();
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.campaign." + what + ".v1",
            campaign.id(),
            campaign.nextEventVersion(),
            new State(
                campaign.id(),
                campaign.ownerOrg(),
                campaign.statusCode(),
                terms.title(),
                terms.opensOn(),
                terms.closesOn(),
                terms.tiers(),
                terms.districts(),
                terms.answerWithinWorkingDays(),
                terms.checksValidDays(),
                campaign.synthetic())));
  }
}
