package io.hanqiao.matching.challenge;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team, a research achievement or a firm that can answer challenges. Published. What is not
 * stated refuses nobody; an empty set states nothing.
 *
 * @param solverId the team, achievement or firm
 * @param form in which it is listed
 * @param ownerOrg its organisation
 * @param institutionId null for a firm
 * @param text title, text or summary, and field together
 * @param sectors null if not stated
 * @param ipc patent classification; null if not stated
 * @param maturityFrom how early it can start; null if not stated
 * @param maturityTo how far it has come; null if not stated, then {@code maturityFrom} counts
 * @param minBudgetFen least it works for, 分; null if not stated
 * @param availableMonths time it has, 0..1,200; null if not stated
 * @param place where it is
 * @param size of a firm; null if unknown, and for a team or an achievement
 */
public record Solver(
    UUID solverId,
    SolverForm form,
    String ownerOrg,
    @Nullable UUID institutionId,
    StatedText text,
    @Nullable Set<Sector> sectors,
    @Nullable IpcSymbols ipc,
    @Nullable Maturity maturityFrom,
    @Nullable Maturity maturityTo,
    @Nullable Long minBudgetFen,
    @Nullable Integer availableMonths,
    Place place,
    @Nullable EnterpriseSize size) {

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Solver {
    Stated.requireUpTo(Limits.MAX_FEN, minBudgetFen, "Least budget (fen)");
    Stated.requireUpTo(Limits.MAX_MONTHS, availableMonths, "Months available");
    sectors = Stated.codes(sectors);
  }

  /** How far the technology has come; null if not stated. */
  public @Nullable Maturity reached() {
    return maturityTo == null ? maturityFrom : maturityTo;
  }
}
