package io.hanqiao.fund.manager;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.vocabulary.ManagerKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fund manager, under the name it goes by. */
@Entity
@NotDisclosed("public")
public class FundManager extends ClosablePosting {

  private String name;

  @Enumerated(EnumType.STRING)
  private ManagerKind kind;

  private @Nullable String divisionCode;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected FundManager() {}

  /** A manager that has just been registered. */
  FundManager(UUID id, UUID ownerOrg, Instant now, ManagerReading read) {
    super(id, ownerOrg, now, read.origin());
    this.name = read.name();
    this.kind = read.kind();
    this.divisionCode = read.divisionCode();
  }

  /** Replaces what its owner may edit, while it is open. */
  void edit(ManagerReading read) {
    editWhileOpen();
    name = read.name();
    kind = read.kind();
    divisionCode = read.divisionCode();
  }

  public String name() {
    return name;
  }

  public ManagerKind kind() {
    return kind;
  }

  /** Where it sits, GB/T 2260, 6 digits; null if not stated. */
  @Nullable String divisionCode() {
    return divisionCode;
  }
}
