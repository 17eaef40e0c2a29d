package io.hanqiao.talent.achievement;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.talent.institution.Institution;
import io.hanqiao.talent.institution.InstitutionPosting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A result of research that an institution offers. */
@Entity
@DynamicUpdate
@NotDisclosed("public")
public class Achievement extends InstitutionPosting {

  private @Nullable UUID teamId;

  @Embedded private AchievementFacts facts;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Achievement() {}

  /**
   * An achievement that has just been posted, open.
   *
   * @param teamId the team behind it; null if not stated
   */
  Achievement(
      UUID id,
      Institution institution,
      Instant now,
      @Nullable UUID teamId,
      AchievementReading read) {
    super(id, institution, now, read.origin());
    this.teamId = teamId;
    this.facts = read.facts();
  }

  /** Replaces what is known, while it is open. */
  void edit(@Nullable UUID newTeamId, AchievementFacts newFacts) {
    editWhileOpen();
    teamId = newTeamId;
    facts = newFacts;
  }

  @Nullable UUID teamId() {
    return teamId;
  }

  AchievementFacts facts() {
    return facts;
  }
}
