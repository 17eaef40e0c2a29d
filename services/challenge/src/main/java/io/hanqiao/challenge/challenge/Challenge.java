package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Visibility;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A technical problem put out to be solved. */
@Entity
@DynamicUpdate
@Disclosed("challenge")
public class Challenge extends ClosablePosting {

  @Embedded private Question question;

  @Embedded private Parties parties;

  @Embedded private Conditions conditions;

  /** Counted beside row-level security: its sponsor does not see the proposals yet. */
  @Formula("live_proposals(id)")
  private @Nullable Long proposals;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Challenge() {}

  /** A challenge that has just been posted, open. */
  Challenge(UUID id, UUID ownerOrg, Instant now, ChallengeReading read) {
    super(id, ownerOrg, now, read.origin());
    this.question = read.content().question();
    this.parties = read.content().parties();
    this.conditions = read.content().conditions();
  }

  /**
   * Replaces what the sponsor says, while the challenge is open.
   *
   * @param today by Wuhan's calendar
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it is closed, or if a deadline that
   *     has passed would move; 422 if it would move to a day that has passed
   */
  void edit(ChallengeContent content, LocalDate today) {
    editWhileOpen();
    if (!Objects.equals(conditions.deadline(), content.conditions().deadline())) {
      DeadlineRules.move(conditions, content.conditions(), today);
    }
    question = content.question();
    parties = content.parties();
    conditions = content.conditions();
  }

  /** Whether proposals come too late on {@code today}, by Wuhan's calendar. */
  public boolean tooLate(LocalDate today) {
    return conditions.past(today);
  }

  /** Whether {@code org} is among those it was put out to. */
  public boolean meantFor(UUID org) {
    return parties.meantFor(org);
  }

  /** Whether the sponsor named {@code org} as one whose interests conflict. */
  public boolean inConflictWith(UUID org) {
    return parties.conflictOrgs() != null && parties.conflictOrgs().contains(org);
  }

  /** Whether solvers of a kind are asked; all are if the sponsor does not say. */
  public boolean asks(SolverKind kind) {
    return parties.solverKinds() == null || parties.solverKinds().contains(kind);
  }

  ChallengeContent content() {
    return new ChallengeContent(question, parties, conditions);
  }

  /** Live proposals, sealed ones too; 0 for whoever is neither sponsor nor operator. */
  long proposals() {
    return proposals == null ? 0 : proposals;
  }

  /** The sponsor, unless all may know of it and of whom it is. */
  @Override
  public @Nullable UUID toldOf() {
    return content().parties().visibility() == Visibility.PUBLIC ? null : ownerOrg();
  }
}
