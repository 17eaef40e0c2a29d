package io.hanqiao.talent.institution;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;

/** A university or institute. */
@Entity
@DynamicUpdate
@BatchSize(size = 100)
@NotDisclosed("public")
public class Institution extends ClosablePosting {

  @Embedded private InstitutionFacts facts;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Institution() {}

  /** An institution that has just been registered. */
  Institution(UUID id, UUID ownerOrg, Instant now, InstitutionReading read) {
    super(id, ownerOrg, now, read.origin());
    this.facts = read.facts();
  }

  /** Replaces what is known, while it is listed. */
  void edit(InstitutionFacts newFacts) {
    editWhileOpen();
    facts = newFacts;
  }

  /** What is known of it. */
  public InstitutionFacts facts() {
    return facts;
  }
}
