package io.hanqiao.talent.secondment;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.talent.expert.Expert;
import io.hanqiao.vocabulary.Programme;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * An expert of an institution (the owner) at a firm (the counterparty). The ledger of its results
 * is part of it: rows are added while the expert is on post, and every total is their sum.
 */
@Entity
@DynamicUpdate
@Disclosed("secondment")
public class Secondment extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private Programme programme;

  @Column(updatable = false)
  private UUID expertId;

  @Column(updatable = false)
  private UUID institutionId;

  @Column(updatable = false)
  private UUID hostEnterpriseId;

  @Embedded private @Nullable SecondmentTerms terms;

  @Enumerated(EnumType.STRING)
  private Stage status;

  private boolean confirmed;

  @Enumerated(EnumType.STRING)
  private @Nullable Assessment assessment;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason endReason;

  @OneToMany(mappedBy = "secondment", cascade = CascadeType.PERSIST)
  @BatchSize(size = 100)
  private List<SecondmentResult> results = new ArrayList<>();

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Secondment() {}

  /** A secondment as its institution proposes it, or as an operator reports how far it came. */
  Secondment(UUID id, Expert expert, Instant now, SecondmentReading read) {
    super(id, expert.ownerOrg(), now, read.origin());
    this.counterpartyOrg = read.hostOrg();
    this.programme = read.programme();
    this.expertId = expert.id();
    this.institutionId = expert.institution().id();
    this.hostEnterpriseId = read.hostEnterpriseId();
    this.terms = read.terms();
    this.status = read.reported().stage();
    this.confirmed = status != Stage.PROPOSED;
    this.assessment = read.reported().assessment();
    this.endReason = read.reported().endReason();
  }

  /** Where it stands. */
  SecondmentStatus status() {
    return switch (status) {
      case PROPOSED -> new SecondmentStatus.Proposed();
      case CONFIRMED -> new SecondmentStatus.Confirmed();
      case ON_POST -> new SecondmentStatus.OnPost(terms().startsOn());
      case COMPLETED -> new SecondmentStatus.Completed(terms().endsOn(), assessment);
      case ENDED_EARLY -> new SecondmentStatus.EndedEarly(terms().endsOn(), endReason);
      case NOT_ARRIVED -> new SecondmentStatus.NotArrived();
    };
  }

  /** Replaces the terms before the host has agreed to them. */
  void edit(SecondmentTerms newTerms) {
    SecondmentStatus.Proposed unused = status().editing();
    terms = newTerms;
    edited();
  }

  /** The host agrees. */
  void confirm() {
    become(status().confirm());
    confirmed = true;
  }

  /** The expert is at the firm from this day on. */
  void arrive(LocalDate on) {
    become(status().arrive(on));
    terms = terms().from(on);
  }

  /** The expert never came. */
  void notArrived() {
    become(status().notArrived());
  }

  /** The term is over and assessed. */
  void complete(LocalDate on, Assessment how) {
    become(status().complete(on, how));
    terms = terms().until(on);
    assessment = how;
  }

  /** Over before its term, or before it began. */
  void end(LocalDate on, EndReason reason) {
    boolean began = status == Stage.ON_POST;
    become(status().end(on, reason));
    terms = began ? terms().until(on) : terms().neverBegun(on);
    endReason = reason;
  }

  /** Adds a row to the ledger while the expert is on post. */
  void report(ResultReading read, UUID by, Instant now) {
    SecondmentStatus.OnPost post = status().reporting();
    if (read.on() != null) {
      post.notBefore(read.on());
    }
    enter(read, by, now);
  }

  /** Adds a row that is part of what an operator reports. */
  void enter(ResultReading read, UUID by, Instant now) {
    results.add(new SecondmentResult(this, read, by, now));
  }

  private void become(SecondmentStatus next) {
    status = next.stage();
    edited();
  }

  /** The firm's organisation. */
  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  Programme programme() {
    return programme;
  }

  UUID expertId() {
    return expertId;
  }

  UUID institutionId() {
    return institutionId;
  }

  UUID hostEnterpriseId() {
    return hostEnterpriseId;
  }

  SecondmentTerms terms() {
    return terms == null ? new SecondmentTerms(null, null, null, null) : terms;
  }

  Stage stage() {
    return status;
  }

  /** Whether both sides said yes, ever. */
  boolean confirmed() {
    return confirmed;
  }

  @Nullable Assessment assessment() {
    return assessment;
  }

  @Nullable EndReason endReason() {
    return endReason;
  }

  /** Sums of the ledger. */
  Totals totals() {
    return Totals.of(results);
  }
}
