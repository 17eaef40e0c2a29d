package io.hanqiao.enterprise.need;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A financing need of one enterprise. */
@Entity
@DynamicUpdate
@Disclosed("financing-need")
public class FinancingNeed extends ClosablePosting {

  @Column(updatable = false)
  private UUID enterpriseId;

  @Embedded private NeedTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected FinancingNeed() {}

  /** A need that has just been posted, open. */
  FinancingNeed(UUID id, UUID ownerOrg, Instant now, UUID enterpriseId, NeedReading read) {
    super(id, ownerOrg, now, read.origin());
    this.enterpriseId = enterpriseId;
    this.terms = read.terms();
  }

  /** Replaces what the firm asks for, while the need is open. */
  void edit(NeedTerms newTerms) {
    editWhileOpen();
    terms = newTerms;
  }

  /** The firm that needs the money. */
  public UUID enterpriseId() {
    return enterpriseId;
  }

  /** What is asked for, in fen, above zero. */
  public long amountFen() {
    return terms.amountFen();
  }

  /** 1 to 360; null if not stated. */
  public @Nullable Integer termMonths() {
    return terms.termMonths();
  }

  /** Null if not stated. */
  public @Nullable LoanPurpose purpose() {
    return terms.purpose();
  }

  /** What the firm can give; null if not stated. */
  public @Nullable Set<SecurityType> securityTypes() {
    return terms.securityTypes();
  }

  NeedTerms terms() {
    return terms;
  }
}
