package io.hanqiao.credit.bridge;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/**
 * A fund for bridge loans (应急转贷资金) and who runs it. What is out and what is left is its limit's to
 * say.
 */
@Entity
@NotDisclosed("public")
public class BridgeFund extends Posting {

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String programme;

  @Column(updatable = false)
  private long capitalFen;

  @Column(updatable = false)
  private int dailyPpm;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected BridgeFund() {}

  /** A fund that its operator has just registered. */
  BridgeFund(UUID id, UUID ownerOrg, Instant now, BridgeFundForm.Reading read) {
    super(id, ownerOrg, now, read.origin());
    this.name = read.name();
    this.programme = read.programme();
    this.capitalFen = read.capitalFen();
    this.dailyPpm = read.dailyPpm();
  }

  String name() {
    return name;
  }

  /** Code of a programme. */
  String programme() {
    return programme;
  }

  /** What it has for bridge loans in all, in fen. */
  long capitalFen() {
    return capitalFen;
  }

  /** Its price of a day, parts per million of the principal. */
  int dailyPpm() {
    return dailyPpm;
  }
}
