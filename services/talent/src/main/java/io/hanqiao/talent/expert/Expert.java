package io.hanqiao.talent.expert;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.talent.institution.Institution;
import io.hanqiao.talent.institution.InstitutionPosting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person of an institution who may be seconded, without the name: see {@link ExpertNames}. */
@Entity
@DynamicUpdate
@Disclosed("expert")
public class Expert extends InstitutionPosting {

  private String label;

  @Embedded private ExpertFacts facts;

  private @Nullable Boolean servingStated;

  private boolean onPost;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Expert() {}

  /** An expert who has just been posted, open and on no post. */
  Expert(UUID id, Institution institution, Instant now, ExpertReading read) {
    super(id, institution, now, read.origin());
    this.label = read.label();
    this.facts = read.facts();
    this.servingStated = read.serving();
  }

  /** Replaces what is known, while open. A post held is no matter of opinion: it stays. */
  void edit(ExpertReading read) {
    editWhileOpen();
    label = read.label();
    facts = read.facts();
    servingStated = read.serving();
  }

  /** A secondment kept here has begun. */
  void takePost() {
    onPost = true;
  }

  /** The last secondment kept here has ended: the expert is known to be free. */
  void leavePost() {
    onPost = false;
    servingStated = false;
  }

  boolean onPost() {
    return onPost;
  }

  /** Whether the expert serves at a firm; null if neither stated nor known. */
  @Nullable Boolean serving() {
    return onPost ? Boolean.TRUE : servingStated;
  }

  String label() {
    return label;
  }

  ExpertFacts facts() {
    return facts;
  }
}
