package io.hanqiao.enterprise.direct;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterprisePosting;
import io.hanqiao.platform.audit.Disclosed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A need of one enterprise for direct financing. */
@Entity
@DynamicUpdate
@Disclosed("direct-financing-need")
public class DirectNeed extends EnterprisePosting {

  @Embedded private DirectTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected DirectNeed() {}

  /** A need that has just been posted, open. */
  DirectNeed(UUID id, Enterprise enterprise, Instant now, DirectReading read) {
    super(id, enterprise, now, read.origin());
    this.terms = read.terms();
  }

  /** Replaces what the firm asks for, while the need is open. */
  void edit(DirectTerms newTerms) {
    editWhileOpen();
    terms = newTerms;
  }

  DirectTerms terms() {
    return terms;
  }
}
