package io.hanqiao.talent.institution;

import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.platform.posting.Origin;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What an institution posts: it belongs to it for good, and its events carry facts of it. */
@MappedSuperclass
public abstract class InstitutionPosting extends ClosablePosting {

  /** Read late: an edit takes the facts that hold once the posting's own row is locked. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected InstitutionPosting() {}

  /** A posting that has just been made, open. */
  protected InstitutionPosting(UUID id, Institution institution, Instant now, Origin origin) {
    super(id, institution.ownerOrg(), now, origin);
    this.institution = institution;
  }

  /** Whose it is. */
  public Institution institution() {
    return institution;
  }
}
