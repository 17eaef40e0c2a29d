package io.hanqiao.fund.fund;

import io.hanqiao.fund.manager.FundManager;
import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.vocabulary.FundStructure;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fund. Its manager and its structure stay as they were registered. */
@Entity
@NotDisclosed("public")
public class Fund extends ClosablePosting {

  /** Read late: what is told of a manager is what holds once the mandates are locked. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "manager_id", updatable = false)
  private FundManager manager;

  @Column(name = "manager_id", insertable = false, updatable = false)
  private UUID managerId;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private FundStructure structure;

  @Embedded private FundTerms terms;

  @Embedded private @Nullable FundCapital capital;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Fund() {}

  /** A fund that has just been registered. */
  Fund(UUID id, FundManager manager, Instant now, FundReading read, FundTerms terms) {
    super(id, manager.ownerOrg(), now, read.origin());
    this.manager = manager;
    this.managerId = manager.id();
    this.structure = read.structure();
    this.terms = terms;
    this.capital = read.capital();
  }

  /** Replaces what its owner may edit, while it is open. */
  void edit(FundTerms newTerms, FundCapital newCapital) {
    editWhileOpen();
    terms = newTerms;
    capital = newCapital;
  }

  public FundManager manager() {
    return manager;
  }

  public UUID managerId() {
    return managerId;
  }

  public FundStructure structure() {
    return structure;
  }

  public String name() {
    return terms.name();
  }

  /** The day its life ends; null if unknown. */
  public @Nullable LocalDate endsOn() {
    return terms.endsOn();
  }

  /** Its money, as far as it is known. */
  public FundCapital capital() {
    return capital == null ? FundCapital.UNKNOWN : capital;
  }

  FundTerms terms() {
    return terms;
  }
}
