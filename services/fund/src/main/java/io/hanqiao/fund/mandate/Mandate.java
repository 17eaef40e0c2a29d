package io.hanqiao.fund.mandate;

import io.hanqiao.fund.fund.Fund;
import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A mandate of one fund. */
@Entity
@DynamicUpdate
@NotDisclosed("public")
public class Mandate extends ClosablePosting {

  /** Read late: what is told of the fund is what holds once the mandate's row is locked. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "fund_id", updatable = false)
  private Fund fund;

  @Column(name = "fund_id", insertable = false, updatable = false)
  private UUID fundId;

  @Embedded private MandateTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Mandate() {}

  /** A mandate that has just been posted, open. */
  Mandate(UUID id, Fund fund, Instant now, MandateReading read) {
    super(id, fund.ownerOrg(), now, read.origin());
    this.fund = fund;
    this.fundId = fund.id();
    this.terms = read.terms();
  }

  /** Replaces what the fund looks for, while the mandate is open. */
  void edit(MandateTerms newTerms) {
    editWhileOpen();
    terms = newTerms;
  }

  Fund fund() {
    return fund;
  }

  UUID fundId() {
    return fundId;
  }

  MandateTerms terms() {
    return terms;
  }
}
