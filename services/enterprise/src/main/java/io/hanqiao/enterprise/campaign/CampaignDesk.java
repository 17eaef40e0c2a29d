package io.hanqiao.enterprise.campaign;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and closes campaigns. Every method runs inside the caller's transaction. */
@ApplicationScoped
class CampaignDesk {

  private final PostingDesk<Campaign> desk;
  private final Clock clock;

  CampaignDesk(Campaigns campaigns, Desks desks, Clock clock) {
    this.desk = desks.of(campaigns, "campaign", CampaignEvents::of);
    this.clock = clock;
  }

  /** A bureau calls the firms of the places it acts for. */
  Campaign open(Caller caller, CampaignForm form) {
    CampaignReading read = CampaignReading.of(form);
    if (!mayOpen(caller, read.terms().districts())) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN,
          new Text(
              "区级部门只能为本区开展活动：districts 只填本区；面向多区的活动由市级部门开展。",
              "A district's bureau opens campaigns for its own district: give that one in"
                  + " `districts`. One for more is the city bureau's to open."));
    }
    return desk.open("opened", new Campaign(Ids.next(), caller.org(), clock.instant(), read));
  }

  /** The bureau ends it. */
  Campaign close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(CloseReason.class, code)).name();
    return desk.command(id, "closed", reason, campaign -> campaign.close(reason, clock.instant()));
  }

  private static boolean mayOpen(Caller caller, @Nullable Set<String> districts) {
    return Caller.EVERYWHERE.equals(caller.area())
        || (districts != null
            && districts.size() == 1
            && districts.stream().allMatch(caller::actsIn));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(CampaignEvents.TOPIC);
  }
}
