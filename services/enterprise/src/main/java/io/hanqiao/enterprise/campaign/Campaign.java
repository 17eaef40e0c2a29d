package io.hanqiao.enterprise.campaign;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A campaign of a bureau (the owner): a call to firms, open until the bureau closes it. */
@Entity
@DynamicUpdate
@NotDisclosed("a public call")
public class Campaign extends ClosablePosting {

  @Embedded private CampaignTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Campaign() {}

  /** A campaign that has just been opened. */
  Campaign(UUID id, UUID bureau, Instant now, CampaignReading read) {
    super(id, bureau, now, read.origin());
    this.terms = read.terms();
  }

  /** Its rules. */
  public CampaignTerms terms() {
    return terms;
  }

  /** Whether firms declare and lists are sent on a day. */
  public boolean isOn(LocalDate day) {
    return closedAt() == null && terms.isOn(day);
  }
}
