package io.hanqiao.enterprise.direct;

import io.hanqiao.platform.posting.ClosablePosting;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A need of one enterprise for direct financing. */
@Entity
@DynamicUpdate
public class DirectNeed extends ClosablePosting {

  @Column(updatable = false)
  private UUID enterpriseId;

  @Embedded private DirectTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected DirectNeed() {}

  /** A need that has just been posted, open. */
  DirectNeed(UUID id, UUID ownerOrg, Instant now, UUID enterpriseId, DirectReading read) {
    super(id, ownerOrg, now, read.origin());
    this.enterpriseId = enterpriseId;
    this.terms = read.terms();
  }

  /** Replaces what the firm asks for, while the need is open. */
  void edit(DirectTerms newTerms) {
    editWhileOpen();
    terms = newTerms;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  DirectTerms terms() {
    return terms;
  }
}
