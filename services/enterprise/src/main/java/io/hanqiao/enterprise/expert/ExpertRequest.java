package io.hanqiao.enterprise.expert;

import io.hanqiao.platform.posting.ClosablePosting;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One enterprise's request for an expert. */
@Entity
@DynamicUpdate
public class ExpertRequest extends ClosablePosting {

  @Column(updatable = false)
  private UUID enterpriseId;

  @Embedded private RequestTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected ExpertRequest() {}

  /** A request that has just been posted, open. */
  ExpertRequest(UUID id, UUID ownerOrg, Instant now, UUID enterpriseId, RequestReading read) {
    super(id, ownerOrg, now, read.origin());
    this.enterpriseId = enterpriseId;
    this.terms = read.terms();
  }

  /** Replaces what the firm asks for, while the request is open. */
  void edit(RequestTerms newTerms) {
    editWhileOpen();
    terms = newTerms;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  RequestTerms terms() {
    return terms;
  }
}
