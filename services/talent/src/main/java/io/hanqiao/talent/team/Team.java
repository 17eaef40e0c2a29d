package io.hanqiao.talent.team;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.talent.institution.Institution;
import io.hanqiao.talent.institution.InstitutionPosting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A research team of one institution. */
@Entity
@DynamicUpdate
@NotDisclosed("public")
public class Team extends InstitutionPosting {

  @Embedded private TeamOffer offer;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Team() {}

  /** A team that has just been posted, open. */
  Team(UUID id, Institution institution, Instant now, TeamReading read) {
    super(id, institution, now, read.origin());
    this.offer = read.offer();
  }

  /** Replaces what it can do, while it is open. */
  void edit(TeamOffer newOffer) {
    editWhileOpen();
    offer = newOffer;
  }

  TeamOffer offer() {
    return offer;
  }
}
