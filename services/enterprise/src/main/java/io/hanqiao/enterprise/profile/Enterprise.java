package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.SizeRules;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A firm. Its id is opaque; the social credit code is an attribute that can be wrong or change. */
@Entity
@DynamicUpdate
@Disclosed("enterprise")
public class Enterprise extends Posting {

  private String uscc;

  private @Nullable String usccAdmittedReason;

  private String name;

  @Embedded private EnterpriseFacts facts;

  private @Nullable Boolean inCultivationPool;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "enterprise_id", nullable = false, updatable = false)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Recognition> recognitions = new ArrayList<>();

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
    this.inCultivationPool = read.inCultivationPool();
    read.recognitions().forEach(recognition -> recognise(Ids.next(), recognition));
  }

  /**
   * Replaces what a user may edit; the code, the reference, the origin and the recognitions stay,
   * and so does the pool unless the form says.
   */
  void edit(EnterpriseReading read) {
    name = read.name();
    facts = read.facts();
    if (read.inCultivationPool() != null) {
      inCultivationPool = read.inCultivationPool();
    }
    edited();
  }

  /**
   * Records a certificate.
   *
   * @throws ProblemException 409 if one of that tier and day is on record
   */
  void recognise(UUID id, RecognitionReading read) {
    for (Recognition other : recognitions) {
      if (other.tier() == read.tier() && read.issuedOn().equals(other.issuedOn())) {
        throw new ProblemException(
            ProblemCode.CONFLICT,
            new Text(
                "同一层级、同一认定日期的认定已登记。",
                "A recognition of that tier and that day of issue is on record already."));
      }
    }
    recognitions.add(new Recognition(id, read));
  }

  /**
   * One of its recognitions.
   *
   * @throws ProblemException 404 if it has no such
   */
  Recognition recognition(UUID id) {
    return recognitions.stream()
        .filter(recognition -> recognition.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /** The tier it is shown under on a day; null if none. */
  public @Nullable TierHeld tierOn(LocalDate day) {
    return TierHeld.on(day, recognitions, Boolean.TRUE.equals(inCultivationPool));
  }

  /** Whether a recognition of one of those tiers counts on a day. */
  public boolean holdsOn(LocalDate day, Set<Tier> tiers) {
    return recognitions.stream().anyMatch(r -> tiers.contains(r.tier()) && r.countsOn(day));
  }

  /** Size class under the thresholds in force on {@code day}; null if figures are missing. */
  public @Nullable EnterpriseSize sizeOn(LocalDate day) {
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

  /** What is known of it. */
  public EnterpriseFacts facts() {
    return facts;
  }

  List<Recognition> recognitions() {
    return recognitions;
  }

  @Nullable Boolean inCultivationPool() {
    return inCultivationPool;
  }

  private static @Nullable Money money(@Nullable Long fen) {
    return fen == null ? null : new Money(fen);
  }
}
