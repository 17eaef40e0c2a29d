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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What an institution (the counterparty) may read of a firm (the owner), what for and how long. */
@Entity
@DynamicUpdate
@Disclosed("authorization")
public class AuthorizationLetter extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID enterpriseId;

  @Column(updatable = false)
  private @Nullable UUID needId;

  @Column(updatable = false)
  private String askedAs;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Set<DataItem> items;

  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  private LetterStage status;

  private @Nullable Instant grantedAt;
  private @Nullable String receiptNumber;
  private @Nullable String receiptHash;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason endedReason;

  private @Nullable Instant endedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected AuthorizationLetter() {}

  /** What an institution has just asked for. */
  AuthorizationLetter(
      UUID id, UUID institution, FirmsToAsk.Firm firm, LetterReading read, Instant now) {
    super(id, firm.ownerOrg(), now, read.origin());
    this.counterpartyOrg = institution;
    this.enterpriseId = firm.enterpriseId();
    this.needId = read.needId();
    this.askedAs = read.purpose().role();
    this.purpose = read.purpose();
    this.items = read.items();
    this.validUntil = read.validUntil();
    this.status = LetterStage.REQUESTED;
  }

  /** Where it stands on a day: no job marks what has expired. */
  LetterStatus status(LocalDate today) {
    return switch (status) {
      case REQUESTED -> new LetterStatus.Requested();
      case GRANTED, EXPIRED -> {
        LetterStatus.Granted granted =
            new LetterStatus.Granted(Objects.requireNonNull(grantedAt), validUntil);
        yield validUntil.isBefore(today) ? granted.expire() : granted;
      }
      case DECLINED -> new LetterStatus.Declined(reason(), ended());
      case WITHDRAWN -> new LetterStatus.Withdrawn(reason(), ended());
      case REVOKED -> new LetterStatus.Revoked(reason(), ended());
    };
  }

  private EndReason reason() {
    return Objects.requireNonNull(endedReason);
  }

  private Instant ended() {
    return Objects.requireNonNull(endedAt);
  }

  /**
   * The firm grants it.
   *
   * @param which not more than was asked for
   * @param until not later than was asked for
   */
  void grant(Set<DataItem> which, LocalDate until, Instant at, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(at, zone);
    LetterStatus.Granted granted = status(today).grant(at, until);
    status = granted.stage();
    items = which;
    validUntil = granted.until();
    grantedAt = granted.at();
    Receipt receipt = receipt(zone);
    receiptNumber = receipt.number();
    receiptHash = receipt.hash();
  }

  /** The firm declines it. */
  void decline(EndReason reason, Instant at, LocalDate today) {
    LetterStatus.Declined declined = status(today).decline(reason, at);
    end(declined.stage(), declined.reason(), declined.at());
  }

  /** The institution takes its request back. */
  void withdraw(EndReason reason, Instant at, LocalDate today) {
    LetterStatus.Withdrawn withdrawn = status(today).withdraw(reason, at);
    end(withdrawn.stage(), withdrawn.reason(), withdrawn.at());
  }

  /** The firm takes it back: nothing is read under it from the next request on. */
  void revoke(EndReason reason, Instant at, LocalDate today) {
    LetterStatus.Revoked revoked = status(today).revoke(reason, at);
    end(revoked.stage(), revoked.reason(), revoked.at());
  }

  private void end(LetterStage stage, EndReason reason, Instant at) {
    status = stage;
    endedReason = reason;
    endedAt = at;
  }

  /**
   * The receipt of its grant, made anew from what is stored.
   *
   * @throws NullPointerException if it was never granted
   */
  Receipt receipt(ZoneId zone) {
    Instant at = Objects.requireNonNull(grantedAt);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("firm", ownerOrg());
    said.put("enterprise", enterpriseId);
    said.put("institution", counterpartyOrg);
    said.put("purpose", purpose);
    said.put(
        "items", new TreeSet<>(items).stream().map(Enum::name).collect(Collectors.joining(",")));
    said.put("grantedAt", at);
    said.put("validUntil", validUntil);
    return Receipt.of("SQ", LocalDate.ofInstant(at, zone), id(), said);
  }

  /** The institution. */
  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  /** The need by which it was asked for; null if by the firm's own id. */
  @Nullable UUID needId() {
    return needId;
  }

  Purpose purpose() {
    return purpose;
  }

  /** What is asked for, and from the grant on what is granted; empty if it is only passed on. */
  Set<DataItem> items() {
    return items;
  }

  /** Last day, in Wuhan. */
  LocalDate validUntil() {
    return validUntil;
  }

  /** As stored: a granted letter stays so when its day is over. */
  LetterStage stored() {
    return status;
  }

  @Nullable Instant grantedAt() {
    return grantedAt;
  }

  @Nullable String receiptNumber() {
    return receiptNumber;
  }

  @Nullable String receiptHash() {
    return receiptHash;
  }

  @Nullable EndReason endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
