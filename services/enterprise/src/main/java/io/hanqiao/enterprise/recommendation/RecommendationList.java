package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.identity.Caller;
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
import org.jspecify.annotations.Nullable;

/** A batch of declarations of one district that its bureau (the owner) recommends to banks. */
@Entity
@DynamicUpdate
@NotDisclosed("names no firm: its entries are declarations and follow-ups")
public class RecommendationList extends Posting {

  @Column(updatable = false)
  private UUID campaignId;

  @Column(updatable = false)
  private String district;

  @Column(updatable = false)
  private List<UUID> bankIds;

  @Column(updatable = false)
  private List<UUID> bankOrgs;

  @Enumerated(EnumType.STRING)
  private ListStage status;

  private int entries;

  @Column(updatable = false)
  private String proposedBy;

  private @Nullable String decidedBy;
  private @Nullable Instant decidedAt;
  private @Nullable LocalDate answersDue;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected RecommendationList() {}

  /**
   * A list that has just been proposed.
   *
   * @param bankOrgs the organisations of its banks, in their order
   */
  RecommendationList(UUID id, Caller by, List<UUID> bankOrgs, Instant now, ListReading read) {
    super(id, by.org(), now, read.origin());
    this.campaignId = read.campaignId();
    this.district = read.district();
    this.bankIds = List.copyOf(read.bankIds());
    this.bankOrgs = List.copyOf(bankOrgs);
    this.status = ListStage.PROPOSED;
    this.entries = read.declarationIds().size();
    this.proposedBy = by.subject();
  }

  /** Who put it together: another person sends it. */
  String proposedBy() {
    return proposedBy;
  }

  /** Where it stands. */
  ListStatus status() {
    return switch (status) {
      case PROPOSED -> new ListStatus.Proposed(proposedBy);
      case SENT ->
          new ListStatus.Sent(Objects.requireNonNull(decidedBy), Objects.requireNonNull(decidedAt));
      case REJECTED ->
          new ListStatus.Rejected(
              Objects.requireNonNull(decidedBy), Objects.requireNonNull(decidedAt));
    };
  }

  /**
   * Another person sends it.
   *
   * @param going how many of its entries still pass the rules, at least one
   * @param due day by which banks give a first answer; null where no calendar reaches
   */
  void send(String by, Instant at, int going, @Nullable LocalDate due) {
    decide(status().send(by, at));
    entries = going;
    answersDue = due;
  }

  /** A person of the bureau rejects it. */
  void reject(String by, Instant at) {
    decide(status().reject(by, at));
  }

  private void decide(ListStatus.Decided decided) {
    status = decided.stage();
    decidedBy = decided.by();
    decidedAt = decided.at();
  }

  UUID campaignId() {
    return campaignId;
  }

  String district() {
    return district;
  }

  List<UUID> bankIds() {
    return bankIds;
  }

  List<UUID> bankOrgs() {
    return bankOrgs;
  }

  ListStage stage() {
    return status;
  }

  /** Declarations it was proposed with, and from its sending on those it was sent with. */
  int entries() {
    return entries;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable LocalDate answersDue() {
    return answersDue;
  }
}
