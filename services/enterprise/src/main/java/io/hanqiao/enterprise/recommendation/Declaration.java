package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.need.FinancingNeed;
import io.hanqiao.enterprise.profile.District;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A firm (the owner) asks to be recommended to banks for one of its needs. */
@Entity
@DynamicUpdate
@Disclosed("declaration")
public class Declaration extends Posting {

  @Column(updatable = false)
  private UUID campaignId;

  @Column(updatable = false)
  private UUID enterpriseId;

  @Column(updatable = false)
  private UUID needId;

  @Column(updatable = false)
  private String district;

  private @Nullable LocalDate namedUntil;

  @Enumerated(EnumType.STRING)
  private DeclarationStage status;

  private @Nullable Instant checkedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RuleFinding> findings = List.of();

  private @Nullable UUID listId;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable EntryRanges ranges;

  private @Nullable Instant recommendedAt;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Declaration() {}

  /** What a firm has just declared. */
  Declaration(
      UUID id,
      UUID campaignId,
      FinancingNeed need,
      District district,
      Instant now,
      Origin origin,
      @Nullable LocalDate namedUntil) {
    super(id, need.ownerOrg(), now, origin);
    this.campaignId = campaignId;
    this.enterpriseId = need.enterpriseId();
    this.needId = need.id();
    this.district = district.key();
    this.namedUntil = namedUntil;
    this.status = DeclarationStage.DECLARED;
  }

  /** Where it stands. */
  DeclarationStatus status() {
    return switch (status) {
      case DECLARED -> new DeclarationStatus.Declared();
      case CHECKED -> new DeclarationStatus.Checked();
      case REFUSED -> new DeclarationStatus.Refused(findings);
      case LISTED -> new DeclarationStatus.Listed(Objects.requireNonNull(listId));
      case RECOMMENDED -> new DeclarationStatus.Recommended(Objects.requireNonNull(listId));
      case DECLINED ->
          new DeclarationStatus.Declined(
              Objects.requireNonNull(endedReason), Objects.requireNonNull(endedAt));
      case WITHDRAWN ->
          new DeclarationStatus.Withdrawn(
              Objects.requireNonNull(endedReason), Objects.requireNonNull(endedAt));
    };
  }

  /** The rules were asked. */
  void check(List<RuleFinding> found, Instant at) {
    status = status().check(found).stage();
    findings = found;
    checkedAt = at;
  }

  /** A person of the bureau does not recommend it. */
  void decline(DeclineReason reason, Instant at) {
    end(status().decline(reason, at));
  }

  /** A person of the bureau puts it on a list. */
  void list(UUID list) {
    DeclarationStatus.Listed listed = status().list(list);
    status = listed.stage();
    listId = listed.listId();
  }

  /** Its list was rejected. */
  void unlist() {
    status = status().unlist().stage();
    listId = null;
  }

  /**
   * Its list is sent.
   *
   * @param found what the rules have against it today: then it does not go along
   * @param told what banks are told of it
   */
  void recommend(List<RuleFinding> found, EntryRanges told, Instant at) {
    DeclarationStatus.Sent sent = status().recommend(found);
    status = sent.stage();
    findings = found;
    checkedAt = at;
    if (sent instanceof DeclarationStatus.Recommended) {
      ranges = told;
      recommendedAt = at;
    } else {
      listId = null;
    }
  }

  /** The firm lets itself be named up to a day, or no longer. */
  void name(@Nullable LocalDate until) {
    DeclarationStatus.Live unused = status().name();
    namedUntil = until;
    edited();
  }

  /** The firm takes it back. */
  void withdraw(WithdrawReason reason, Instant at) {
    end(status().withdraw(reason, at));
  }

  private void end(DeclarationStatus.Ended ended) {
    status = ended.stage();
    endedReason = ended.reason();
    endedAt = ended.at();
  }

  UUID campaignId() {
    return campaignId;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  UUID needId() {
    return needId;
  }

  /** Key of the district or city whose bureau decides. */
  String district() {
    return district;
  }

  /** Last day on which banks that are sent the list may read who the firm is; null: not at all. */
  @Nullable LocalDate namedUntil() {
    return namedUntil;
  }

  DeclarationStage stage() {
    return status;
  }

  /** When the rules were last asked, UTC. */
  @Nullable Instant checkedAt() {
    return checkedAt;
  }

  /** What they had against it then. */
  List<RuleFinding> findings() {
    return findings;
  }

  /** The list it is or was an entry of; null if it never was or was taken off. */
  @Nullable UUID listId() {
    return listId;
  }

  /** What banks are told; null before its list is sent. */
  @Nullable EntryRanges ranges() {
    return ranges;
  }

  @Nullable Instant recommendedAt() {
    return recommendedAt;
  }

  /** Why it was declined or withdrawn, a code. */
  @Nullable String endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
