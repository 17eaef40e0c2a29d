package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.RefusalCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What one bank (the owner) has answered about one firm (the counterparty) on one list. It comes
 * about when the list is sent ({@link FollowUps#open}).
 */
@Entity
@DynamicUpdate
@Disclosed("follow-up")
public class FollowUp extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID listId;

  @Column(updatable = false)
  private UUID declarationId;

  @Column(updatable = false)
  private UUID campaignId;

  @Column(updatable = false)
  private UUID needId;

  @Column(updatable = false)
  private UUID bankId;

  @Column(updatable = false)
  private UUID bureauOrg;

  @Column(updatable = false)
  private String district;

  @Enumerated(EnumType.STRING)
  private FollowUpStage status;

  @Enumerated(EnumType.STRING)
  private @Nullable RefusalCode refusalCode;

  @Column(updatable = false)
  private @Nullable LocalDate dueOn;

  private @Nullable Instant firstAnsweredAt;
  private @Nullable Instant appliedAt;
  private @Nullable Instant answeredAt;
  private @Nullable Instant firmReadAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "follow_up_id", nullable = false, updatable = false)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<FollowUpAnswer> answers = new ArrayList<>();

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected FollowUp() {}

  /** Where it stands. */
  FollowUpStatus status() {
    return switch (status) {
      case OPEN -> new FollowUpStatus.Open();
      case CONTACTED -> new FollowUpStatus.Contacted();
      case VISITED -> new FollowUpStatus.Visited();
      case APPLIED -> new FollowUpStatus.Applied();
      case GRANTED -> new FollowUpStatus.Granted();
      case REFUSED -> new FollowUpStatus.Refused(Objects.requireNonNull(refusalCode));
      case FIRM_DECLINED -> new FollowUpStatus.FirmDeclined();
    };
  }

  /** The bank answers; what it answered before stays in the history. */
  void answer(AnswerReading read, Instant at) {
    FollowUpStatus next = read.applyTo(status());
    status = next.stage();
    refusalCode = next instanceof FollowUpStatus.Refused refused ? refused.code() : null;
    answeredAt = at;
    if (firstAnsweredAt == null) {
      firstAnsweredAt = at;
    }
    if (next instanceof FollowUpStatus.Applied) {
      appliedAt = at;
    }
    answers.add(new FollowUpAnswer(Ids.next(), status, refusalCode, at));
  }

  /** The bank has read who the firm is; the first time counts. */
  void firmRead(Instant at) {
    if (firmReadAt == null) {
      firmReadAt = at;
    }
  }

  /** The firm: its ranges stand beside the answers. */
  @Override
  public UUID toldOf() {
    return counterpartyOrg;
  }

  /** The firm's organisation. */
  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  UUID listId() {
    return listId;
  }

  /** The entry. */
  UUID declarationId() {
    return declarationId;
  }

  UUID campaignId() {
    return campaignId;
  }

  UUID needId() {
    return needId;
  }

  UUID bankId() {
    return bankId;
  }

  UUID bureauOrg() {
    return bureauOrg;
  }

  String district() {
    return district;
  }

  FollowUpStage stage() {
    return status;
  }

  /** Null unless refused. */
  @Nullable RefusalCode refusalCode() {
    return refusalCode;
  }

  /** Day by which a first answer is due; null where no calendar reaches. */
  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  @Nullable Instant firstAnsweredAt() {
    return firstAnsweredAt;
  }

  /** When it was answered that the firm applied, UTC; null if it never was. */
  @Nullable Instant appliedAt() {
    return appliedAt;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }

  /** When the bank first read who the firm is, UTC. */
  @Nullable Instant firmReadAt() {
    return firmReadAt;
  }

  List<FollowUpAnswer> answers() {
    return answers;
  }
}
