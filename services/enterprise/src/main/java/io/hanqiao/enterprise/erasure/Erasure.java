package io.hanqiao.enterprise.erasure;

import io.hanqiao.platform.aggregate.Aggregate;
import io.hanqiao.platform.audit.Disclosed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an organisation asked to be erased: it waits for locks to end, or is done. */
@Entity
@Disclosed("erasure")
class Erasure extends Aggregate {

  /** After so many days it is worth asking again if no day is known. */
  private static final int LOOK_AGAIN_DAYS = 30;

  @Enumerated(EnumType.STRING)
  private Set<RetentionLock> locks = Set.of();

  private Instant lookedAt;
  private @Nullable LocalDate comeBackOn;
  private @Nullable Instant doneAt;
  private @Nullable Long told;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Erasure() {}

  /** One that is being asked for. */
  Erasure(UUID id, UUID ownerOrg, Instant now) {
    super(id, ownerOrg, now);
    this.lookedAt = now;
  }

  /** It waits: the days that are known must be over. */
  void wait(List<HeldBy> held, Instant now, LocalDate today) {
    locks = EnumSet.noneOf(RetentionLock.class);
    LocalDate latest = null;
    for (HeldBy each : held) {
      locks.add(each.lock());
      LocalDate ends = each.endsOn();
      if (ends != null && (latest == null || ends.isAfter(latest))) {
        latest = ends;
      }
    }
    comeBackOn =
        latest == null || latest.isBefore(today)
            ? today.plusDays(LOOK_AGAIN_DAYS)
            : latest.plusDays(1);
    lookedAt = now;
  }

  /** Nothing holds it any more. */
  void done(long aggregatesTold, Instant now) {
    locks = Set.of();
    comeBackOn = null;
    lookedAt = now;
    doneAt = now;
    told = aggregatesTold;
  }

  Set<RetentionLock> locks() {
    return locks;
  }

  Instant lookedAt() {
    return lookedAt;
  }

  /** From when it is worth asking again; null once it is done. */
  @Nullable LocalDate comeBackOn() {
    return comeBackOn;
  }

  /** Null while it waits. */
  @Nullable Instant doneAt() {
    return doneAt;
  }

  /** How many aggregates were told as erased; null while it waits. */
  @Nullable Long told() {
    return told;
  }
}
