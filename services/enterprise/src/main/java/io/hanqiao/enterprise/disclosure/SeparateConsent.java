package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a person of a firm agrees to about data of his or her own: which institution, what for, how
 * long. The person is a pseudonymous subject; the data is not kept here.
 */
@Entity
@DynamicUpdate
@Disclosed("separate-consent")
public class SeparateConsent extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID enterpriseId;

  @Column(updatable = false)
  private String subject;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Purpose purpose;

  @Column(updatable = false)
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  private ConsentStage status;

  @Column(updatable = false)
  private String receiptNumber;

  @Column(updatable = false)
  private String receiptHash;

  private @Nullable Instant endedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected SeparateConsent() {}

  /** What a person has just agreed to. */
  SeparateConsent(
      UUID id, UUID firmOrg, String subject, ConsentReading read, Instant now, ZoneId zone) {
    super(id, firmOrg, now, read.origin());
    this.counterpartyOrg = read.institution();
    this.enterpriseId = read.enterpriseId();
    this.subject = subject;
    this.capacity = read.capacity();
    this.purpose = read.purpose();
    this.validUntil = read.validUntil();
    this.status = ConsentStage.GIVEN;
    Receipt receipt = receipt(zone);
    this.receiptNumber = receipt.number();
    this.receiptHash = receipt.hash();
  }

  /** How it stands on a day. */
  ConsentStatus status(LocalDate today) {
    if (status == ConsentStage.WITHDRAWN) {
      return new ConsentStatus.Withdrawn(Objects.requireNonNull(endedAt));
    }
    ConsentStatus.Given given = new ConsentStatus.Given(validUntil);
    return validUntil.isBefore(today) ? given.expire() : given;
  }

  /** The person takes it back. */
  void withdraw(Instant at, LocalDate today) {
    ConsentStatus.Withdrawn withdrawn = status(today).withdraw(at);
    status = withdrawn.stage();
    endedAt = withdrawn.at();
  }

  /** Its receipt, which says nothing of the person but the capacity. */
  final Receipt receipt(ZoneId zone) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("firm", ownerOrg());
    said.put("enterprise", enterpriseId);
    said.put("capacity", capacity);
    said.put("institution", counterpartyOrg);
    said.put("purpose", purpose);
    said.put("givenAt", createdAt());
    said.put("validUntil", validUntil);
    return Receipt.of("TY", LocalDate.ofInstant(createdAt(), zone), id(), said);
  }

  /** The institution it is for. */
  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  /** Whether it is a person's own. */
  boolean isOf(String person) {
    return subject.equals(person);
  }

  Capacity capacity() {
    return capacity;
  }

  Purpose purpose() {
    return purpose;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  String receiptNumber() {
    return receiptNumber;
  }

  String receiptHash() {
    return receiptHash;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
