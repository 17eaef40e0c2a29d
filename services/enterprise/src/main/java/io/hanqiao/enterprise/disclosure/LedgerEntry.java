package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.aggregate.Owned;
import io.hanqiao.platform.audit.Disclosed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One reading of a firm, as the database wrote it down; never made or changed here. */
@Entity
@Immutable
@Table(name = "access_ledger")
@Disclosed("access-ledger")
public class LedgerEntry implements Owned {

  @Id private UUID id;
  private Instant at;

  private UUID ownerOrg;

  @Column(name = "enterprise_id")
  private UUID enterpriseId;

  private UUID readerOrg;
  private String readerRole;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  private @Nullable UUID basisId;

  @Enumerated(EnumType.STRING)
  private @Nullable Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Set<DataItem> items;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected LedgerEntry() {}

  @Override
  public UUID id() {
    return id;
  }

  /** The firm's organisation. */
  @Override
  public UUID ownerOrg() {
    return ownerOrg;
  }

  Instant at() {
    return at;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  UUID readerOrg() {
    return readerOrg;
  }

  String readerRole() {
    return readerRole;
  }

  Basis basis() {
    return basis;
  }

  /** The letter, the application or the row of the register; null for supervision. */
  @Nullable UUID basisId() {
    return basisId;
  }

  @Nullable Purpose purpose() {
    return purpose;
  }

  Set<DataItem> items() {
    return items;
  }
}
