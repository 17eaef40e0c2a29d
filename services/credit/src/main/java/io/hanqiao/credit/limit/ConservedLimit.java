package io.hanqiao.credit.limit;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.aggregate.Owned;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a line, an offer or a guarantor can bear, and how much of it grants take: reserved is
 * promised and not paid out, utilized is owed. A row of its own, so that grants lock it and leave
 * alone what its owner edits. The database checks what this class keeps.
 */
@Entity
@DynamicUpdate
@Disclosed("limit")
public class ConservedLimit implements Owned {

  /** That of the line, the offer or the guarantor. */
  @Id private UUID id;

  @Column(updatable = false)
  private UUID ownerOrg;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private LimitKind kind;

  private boolean binding;

  /** Null: no limit is stated; what is taken is counted all the same. */
  private @Nullable Long limitFen;

  private @Nullable Long availableFen;
  private long reservedFen;
  private long utilizedFen;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected ConservedLimit() {}

  /** One of which nothing is taken. */
  ConservedLimit(UUID id, UUID ownerOrg, LimitKind kind, boolean binding, @Nullable Long fen) {
    this.id = id;
    this.ownerOrg = ownerOrg;
    this.kind = kind;
    this.binding = binding;
    this.limitFen = fen;
    this.availableFen = fen;
  }

  /**
   * Its owner states it anew.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it would bind below what is taken
   */
  void restate(long fen, boolean bindingNow) {
    long left = fen - reservedFen - utilizedFen;
    if (bindingNow && left < 0) {
      throw Refusals.by(
          Rule.BINDING_LIMIT,
          new Text(
              "已承诺和已用信合计 " + yuan(fen - left) + " 元，额度不能低于此数。",
              "Grants take " + yuan(fen - left) + " yuan of it: it cannot be less."));
    }
    binding = bindingNow;
    limitFen = fen;
    availableFen = left;
  }

  /** Its owner states what is left of it; null if that is stated no longer. */
  void leave(@Nullable Long fen) {
    limitFen = fen == null ? null : (Long) (fen + reservedFen + utilizedFen);
    availableFen = fen;
  }

  /**
   * A grant takes more or less of it.
   *
   * @param committedFen by how much what the grant may use grows
   * @param usedFen by how much what the grant uses grows
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it binds and has not so much left
   */
  void move(long committedFen, long usedFen) {
    if (availableFen != null && limitFen != null) {
      if (binding && committedFen > availableFen) {
        throw Refusals.by(Rule.BINDING_LIMIT, tooMuch(committedFen, availableFen));
      }
      availableFen -= committedFen;
    }
    reservedFen += committedFen - usedFen;
    utilizedFen += usedFen;
  }

  private Text tooMuch(long wanted, long left) {
    return new Text(
        kind.text().zh()
            + "只剩 "
            + yuan(left)
            + " 元，需要 "
            + yuan(wanted)
            + " 元；可以减少金额、改用其他额度，或由其所有者调整。",
        "Of the limit of "
            + kind.text().en()
            + " "
            + yuan(left)
            + " yuan are left, and "
            + yuan(wanted)
            + " are needed: grant less, name another, or let its owner raise it.");
  }

  /** Whether more is taken than it says: only of one that does not bind. */
  public boolean isExceeded() {
    return availableFen != null && availableFen < 0;
  }

  private static String yuan(long fen) {
    return new Money(Math.max(0, fen)).toYuan();
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID ownerOrg() {
    return ownerOrg;
  }

  LimitKind kind() {
    return kind;
  }

  boolean binding() {
    return binding;
  }

  @Nullable Long limitFen() {
    return limitFen;
  }

  /** What is left, in fen; below zero if exceeded, null if no limit is stated. */
  public @Nullable Long availableFen() {
    return availableFen;
  }

  /** What grants take, in fen. */
  public long committedFen() {
    return reservedFen + utilizedFen;
  }

  long reservedFen() {
    return reservedFen;
  }

  long utilizedFen() {
    return utilizedFen;
  }
}
