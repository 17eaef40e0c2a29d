package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A dated certificate that a firm stands on a tier of the ladder. Only an operator issues, rechecks
 * or revokes one; what a firm finds out about itself is a self-assessment and changes none.
 */
@Entity
@DynamicUpdate
class Recognition {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Tier tier;

  @Column(updatable = false)
  private @Nullable Integer batch;

  @Column(updatable = false)
  private @Nullable LocalDate issuedOn;

  private @Nullable LocalDate validUntil;

  private @Nullable LocalDate lastRecheckOn;

  private String standing;

  private @Nullable String revokedReason;

  private @Nullable LocalDate revokedOn;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Recognition() {}

  /** A certificate as it was issued. */
  Recognition(UUID id, RecognitionReading read) {
    this.id = id;
    this.tier = read.tier();
    this.batch = read.batch();
    this.issuedOn = read.issuedOn();
    this.validUntil = read.validUntil();
    this.lastRecheckOn = read.lastRecheckOn();
    this.standing = Standing.Held.CODE;
  }

  /** Where it stands. */
  Standing standing() {
    if (revokedOn != null && revokedReason != null) {
      return new Standing.Revoked(revokedReason, revokedOn);
    }
    return standing.equals(Standing.Held.CODE) ? new Standing.Held() : new Standing.RecheckFailed();
  }

  /**
   * Records a recheck: passed, it may last longer; failed, it ends on that day.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it is no longer held, 422 if the
   *     recheck is before the day of issue
   */
  void recheck(RecheckReading recheck) {
    Standing next = standing().held().recheck(recheck.passed());
    if (issuedOn != null && recheck.on().isBefore(issuedOn)) {
      throw RecheckReading.beforeIssue(recheck.on(), issuedOn);
    }
    standing = next.code();
    lastRecheckOn = recheck.on();
    if (next instanceof Standing.RecheckFailed) {
      validUntil = earlier(recheck.on(), validUntil);
    } else if (recheck.validUntil() != null) {
      validUntil = recheck.validUntil();
    }
  }

  /**
   * Takes it back, as if it had never been held.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it is no longer held
   */
  void revoke(RevocationReason reason, LocalDate on) {
    Standing.Revoked revoked = standing().held().revoke(reason.name(), on);
    standing = revoked.code();
    revokedReason = revoked.reason();
    revokedOn = revoked.on();
  }

  /** Whether it counts on a day: issued by then, neither revoked nor past its last day. */
  boolean countsOn(LocalDate day) {
    return issuedBy(day) && (validUntil == null || !validUntil.isBefore(day));
  }

  /** Whether it was issued by a day and not revoked since; that it has lapsed is no matter. */
  boolean issuedBy(LocalDate day) {
    return !(standing() instanceof Standing.Revoked)
        && (issuedOn == null || !issuedOn.isAfter(day));
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }

  UUID id() {
    return id;
  }

  Tier tier() {
    return tier;
  }

  @Nullable Integer batch() {
    return batch;
  }

  /** Null only for what was registered before certificates were kept. */
  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  /** Last day. */
  @Nullable LocalDate validUntil() {
    return validUntil;
  }

  @Nullable LocalDate lastRecheckOn() {
    return lastRecheckOn;
  }

  @Nullable String revokedReason() {
    return revokedReason;
  }

  @Nullable LocalDate revokedOn() {
    return revokedOn;
  }
}
