package io.hanqiao.matching.investment;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a fund invests in, or an exchange's base looks after. Published. A term that is null is not
 * stated (未载明) and refuses nobody; an empty set states nothing.
 *
 * @param mandateId the mandate
 * @param fundId the fund
 * @param ownerOrg the manager's organisation
 * @param instruments offered
 * @param stages invested in
 * @param sectors invested in
 * @param ticketMinFen smallest single investment, 分
 * @param ticketMaxFen largest single investment, 分
 * @param maxValuationFen highest valuation before the round, 分
 * @param area where firms must lie
 * @param boards served or aimed at
 * @param excludedSectors never invested in; may be empty
 * @param dryPowderFen paid in, neither invested nor reserved, 分; null if unknown
 * @param fundEndsOn last day of the fund's life; null if unknown
 * @param managerKind who manages
 * @param structure place in the tree of funds
 * @param inForce false for a sample nobody confirmed: paired and labelled
 * @param validFrom first day of the mandate
 * @param validUntil last day of the mandate
 * @param localReinvestmentPercent part to be reinvested locally, 0..1,000; null if not required
 */
public record Mandate(
    UUID mandateId,
    UUID fundId,
    String ownerOrg,
    @Nullable Set<DirectInstrument> instruments,
    @Nullable Set<FundStage> stages,
    @Nullable Set<Sector> sectors,
    @Nullable Long ticketMinFen,
    @Nullable Long ticketMaxFen,
    @Nullable Long maxValuationFen,
    Area area,
    @Nullable Set<Board> boards,
    Set<Sector> excludedSectors,
    @Nullable Long dryPowderFen,
    @Nullable LocalDate fundEndsOn,
    ManagerKind managerKind,
    FundStructure structure,
    boolean inForce,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Integer localReinvestmentPercent) {

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Mandate {
    Stated.requireUpTo(Limits.MAX_FEN, ticketMinFen, "Smallest ticket (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, ticketMaxFen, "Largest ticket (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, maxValuationFen, "Highest valuation (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, dryPowderFen, "Dry powder (fen)");
    Stated.requireUpTo(Limits.MAX_PERCENT, localReinvestmentPercent, "Reinvestment (percent)");
    instruments = Stated.codes(instruments);
    stages = Stated.codes(stages);
    sectors = Stated.codes(sectors);
    boards = Stated.codes(boards);
    excludedSectors = Stated.copy(Sector.class, excludedSectors);
  }

  /**
   * The first days on which its dates decide otherwise than before.
   *
   * @param holdMonths life a fund must have left
   */
  Stream<LocalDate> turningDays(int holdMonths) {
    return Stream.of(
            validFrom,
            validUntil == null ? null : validUntil.plusDays(1),
            fundEndsOn == null ? null : firstDayTooLate(fundEndsOn, holdMonths))
        .flatMap(Stream::ofNullable);
  }

  /** Months are of unequal length, so the day is found by trying. */
  private static LocalDate firstDayTooLate(LocalDate ends, int months) {
    LocalDate day = ends.minusMonths(months).minusDays(3);
    while (!day.plusMonths(months).isAfter(ends)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
