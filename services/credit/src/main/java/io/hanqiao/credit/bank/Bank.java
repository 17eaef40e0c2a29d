package io.hanqiao.credit.bank;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A bank, under the name it trades by. A page of offers or lines reads its banks in one go. */
@Entity
@BatchSize(size = 100)
@NotDisclosed("public to the trades")
public class Bank extends Posting {

  @Embedded private BankProfile profile;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Bank() {}

  /** A bank that has just been registered. */
  Bank(UUID id, UUID ownerOrg, Instant now, BankReading read) {
    super(id, ownerOrg, now, read.origin());
    this.profile = read.profile();
  }

  /** Replaces what the bank says of itself. */
  void edit(BankProfile newProfile) {
    profile = newProfile;
    edited();
  }

  /** What the bank says of itself. */
  public BankProfile profile() {
    return profile;
  }
}
