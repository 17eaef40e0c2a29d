package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.platform.posting.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What an enterprise posts and whose events carry facts of it: it belongs to it for good. */
@MappedSuperclass
public abstract class EnterprisePosting extends ClosablePosting {

  @Column(updatable = false)
  private UUID enterpriseId;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected EnterprisePosting() {}

  /** A posting that has just been made, open. */
  protected EnterprisePosting(UUID id, Enterprise enterprise, Instant now, Origin origin) {
    super(id, enterprise.ownerOrg(), now, origin);
    this.enterpriseId = enterprise.id();
  }

  /** Whose it is. */
  public UUID enterpriseId() {
    return enterpriseId;
  }
}
