package io.hanqiao.enterprise.expert;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterprisePosting;
import io.hanqiao.platform.audit.Disclosed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One enterprise's request for an expert. */
@Entity
@DynamicUpdate
@Disclosed("expert-request")
public class ExpertRequest extends EnterprisePosting {

  @Embedded private RequestTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected ExpertRequest() {}

  /** A request that has just been posted, open. */
  ExpertRequest(UUID id, Enterprise enterprise, Instant now, RequestReading read) {
    super(id, enterprise, now, read.origin());
    this.terms = read.terms();
  }

  /** Replaces what the firm asks for, while the request is open. */
  void edit(RequestTerms newTerms) {
    editWhileOpen();
    terms = newTerms;
  }

  RequestTerms terms() {
    return terms;
  }
}
