package io.hanqiao.credit.bank;

import io.hanqiao.platform.aggregate.Aggregate;
import io.hanqiao.vocabulary.BankKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bank, under the name it trades by. */
@Entity
public class Bank extends Aggregate {

  @Column(updatable = false)
  private @Nullable String reference;

  private String name;

  @Enumerated(EnumType.STRING)
  private BankKind kind;

  @Column(updatable = false)
  private boolean synthetic;

  @Column(updatable = false)
  private @Nullable String source;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Bank() {}

  /** A bank that has just been registered. */
  Bank(UUID id, UUID ownerOrg, Instant now, BankReading read) {
    super(id, ownerOrg, now);
    this.reference = read.reference();
    this.name = read.name();
    this.kind = read.kind();
    this.synthetic = read.synthetic();
    this.source = read.source();
  }

  /**
   * Replaces what a user may edit; the reference and the origin stay.
   *
   * @return whether anything is different now
   */
  boolean edit(String newName, BankKind newKind) {
    boolean different = !name.equals(newName) || kind != newKind;
    name = newName;
    kind = newKind;
    edited();
    return different;
  }

  @Nullable String reference() {
    return reference;
  }

  public String name() {
    return name;
  }

  public BankKind kind() {
    return kind;
  }

  boolean synthetic() {
    return synthetic;
  }

  @Nullable String source() {
    return source;
  }
}
