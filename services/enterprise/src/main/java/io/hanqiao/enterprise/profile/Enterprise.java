package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.SizeRules;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A firm. Its id is opaque; the social credit code is an attribute that can be wrong or change. */
@Entity
@DynamicUpdate
public class Enterprise extends Posting {

  private String uscc;

  private @Nullable String usccAdmittedReason;

  private String name;

  @Embedded private EnterpriseFacts facts;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Enterprise() {}

  /** A firm that has just been registered. */
  Enterprise(UUID id, UUID ownerOrg, Instant now, EnterpriseReading read) {
    super(id, ownerOrg, now, read.origin());
    this.uscc = read.uscc().value();
    this.usccAdmittedReason = read.usccAdmittedReason();
    this.name = read.name();
    this.facts = read.facts();
  }

  /** Replaces what a user may edit; the code, the reference and the origin stay. */
  void edit(EnterpriseReading read) {
    name = read.name();
    facts = read.facts();
    edited();
  }

  /** Size class under the thresholds in force on {@code day}; null if figures are missing. */
  @Nullable EnterpriseSize sizeOn(LocalDate day) {
    return SizeRules.inForce(day)
        .classify(
            IndustryCode.parse(facts.industryCode()).orThrow(),
            facts.staff(),
            money(facts.annualRevenueFen()),
            money(facts.totalAssetsFen()));
  }

  String uscc() {
    return uscc;
  }

  @Nullable String usccAdmittedReason() {
    return usccAdmittedReason;
  }

  public String name() {
    return name;
  }

  EnterpriseFacts facts() {
    return facts;
  }

  private static @Nullable Money money(@Nullable Long fen) {
    return fen == null ? null : new Money(fen);
  }
}
