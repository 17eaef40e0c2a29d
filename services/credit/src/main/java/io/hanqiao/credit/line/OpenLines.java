package io.hanqiao.credit.line;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LineKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines as a grant takes of them. */
@ApplicationScoped
public class OpenLines {

  private static final Flaw NOT_OPEN =
      Flaw.of(
          "本行没有这条额度，或未生效、已关闭、不在有效期内。",
          "The bank has no such line, or it is not open, or not valid today.",
          "请填写本行已生效额度的编号（/v1/credit-lines?status=OPEN）。",
          "Give the id of an open line of the bank (/v1/credit-lines?status=OPEN).");
  private static final Flaw ANOTHER_GROUP =
      Flaw.of(
          "该集团额度属于另一家核心企业，与申请依据的核心企业不一致。",
          "The limit is for another anchor's group than the one the need rests on.",
          "请选该核心企业的集团额度，或不填。",
          "Name the limit of that anchor's group, or leave it out.");

  private final CreditLines lines;

  OpenLines(CreditLines lines) {
    this.lines = lines;
  }

  /**
   * The lines a grant names.
   *
   * @param bankOrg whose they must be
   * @param anchorEnterpriseId the anchor the firm's need rests on; null if none
   */
  public record Wanted(
      Set<UUID> ids, UUID bankOrg, @Nullable UUID anchorEnterpriseId, LocalDate day) {}

  /** Adds a finding for each that does not serve, and keeps the others as they are. */
  public void check(Wanted wanted, Findings in) {
    Set<UUID> absent = new HashSet<>(wanted.ids());
    lines
        .find("id in ?1 order by id", wanted.ids())
        .withLock(LockModeType.PESSIMISTIC_READ)
        .stream()
        .filter(line -> line.ownerOrg().equals(wanted.bankOrg()) && isOpen(line, wanted.day()))
        .forEach(
            line -> {
              absent.remove(line.id());
              if (isOfAnotherGroup(line, wanted.anchorEnterpriseId())) {
                in.add("lineIds", line.id(), ANOTHER_GROUP);
              }
            });
    absent.stream().sorted().forEach(id -> in.add("lineIds", id, NOT_OPEN));
  }

  private static boolean isOpen(CreditLine line, LocalDate day) {
    LocalDate from = line.terms().validFrom();
    LocalDate until = line.terms().validUntil();
    return line.status() instanceof LineStatus.Open
        && (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until));
  }

  private static boolean isOfAnotherGroup(CreditLine line, @Nullable UUID anchor) {
    UUID group = line.terms().anchorEnterpriseId();
    return line.terms().kind() == LineKind.ANCHOR_GROUP_LIMIT
        && group != null
        && !group.equals(anchor);
  }
}
