package io.hanqiao.enterprise.capability;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterprisePosting;
import io.hanqiao.platform.audit.Disclosed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What one enterprise could solve for others. */
@Entity
@DynamicUpdate
@Disclosed("capability")
public class Capability extends EnterprisePosting {

  @Embedded private CapabilityContent content;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Capability() {}

  /** A capability that has just been posted, open. */
  Capability(UUID id, Enterprise enterprise, Instant now, CapabilityReading read) {
    super(id, enterprise, now, read.origin());
    this.content = read.content();
  }

  /** Replaces what it says, while it is open. */
  void edit(CapabilityContent newContent) {
    editWhileOpen();
    content = newContent;
  }

  CapabilityContent content() {
    return content;
  }
}
