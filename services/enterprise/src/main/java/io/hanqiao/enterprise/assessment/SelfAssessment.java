package io.hanqiao.enterprise.assessment;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A firm's check of itself, as it was once made. It changes nothing, and nothing changes it. */
@Entity
@Immutable
@Disclosed("self-assessment")
public class SelfAssessment extends Posting {

  private UUID enterpriseId;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  @Column(name = "assessed_on")
  private LocalDate on;

  private @Nullable String rulebook;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @JdbcTypeCode(SqlTypes.JSON)
  private Answers answers;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Judged> criteria;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected SelfAssessment() {}

  /** One that has just been made. */
  SelfAssessment(
      UUID id,
      UUID ownerOrg,
      Instant now,
      UUID enterpriseId,
      SelfAssessmentReading read,
      Assessed assessed) {
    super(id, ownerOrg, now, read.origin());
    this.enterpriseId = enterpriseId;
    this.tier = read.tier();
    this.on = read.on();
    this.answers = read.answers();
    this.rulebook = assessed.rulebook();
    this.verdict = assessed.verdict();
    this.criteria = assessed.criteria();
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  Tier tier() {
    return tier;
  }

  /** The day whose rulebook judged. */
  LocalDate on() {
    return on;
  }

  /** Null if none was at hand for the day. */
  @Nullable String rulebook() {
    return rulebook;
  }

  Verdict verdict() {
    return verdict;
  }

  Answers answers() {
    return answers;
  }

  List<Judged> criteria() {
    return criteria;
  }
}
