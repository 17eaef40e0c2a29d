package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.RefusalCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer of a bank, as it was given; never changed. */
@Entity
class FollowUpAnswer {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private FollowUpStage status;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private @Nullable RefusalCode refusalCode;

  @Column(updatable = false)
  private Instant at;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected FollowUpAnswer() {}

  FollowUpAnswer(UUID id, FollowUpStage status, @Nullable RefusalCode refusalCode, Instant at) {
    this.id = id;
    this.status = status;
    this.refusalCode = refusalCode;
    this.at = at;
  }

  UUID id() {
    return id;
  }

  FollowUpStage status() {
    return status;
  }

  /** Null unless refused. */
  @Nullable RefusalCode refusalCode() {
    return refusalCode;
  }

  Instant at() {
    return at;
  }
}
