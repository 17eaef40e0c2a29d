package io.hanqiao.vocabulary;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a programme of emergency bridge loans (应急转贷) allows, as its document has it. Terms that
 * change are a row of their own from their day on.
 *
 * @param code such as {@code HUBEI_BRIDGE}
 * @param validFrom first day
 * @param validUntil last day; null if none is known
 * @param name on screen
 * @param mostDays for how many days one loan may run
 * @param mostDailyPpm the highest price of a day, parts per million of the principal
 * @param document where that stands, and its day, in Chinese
 * @param clause what it says
 */
public record BridgeProgramme(
    String code,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Text name,
    int mostDays,
    int mostDailyPpm,
    String document,
    Text clause) {

  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private static final List<BridgeProgramme> ALL =
      ReferenceTable.read("bridge-programmes.csv").rows().stream()
          .map(BridgeProgramme::read)
          .toList();

  /** All rows, whenever they hold. */
  public static List<BridgeProgramme> all() {
    return ALL;
  }

  /** The terms of a programme that hold on a day; empty if none do. */
  public static Optional<BridgeProgramme> inForce(String code, LocalDate day) {
    return ALL.stream()
        .filter(row -> row.code.equals(code) && !day.isBefore(row.validFrom))
        .filter(row -> row.validUntil == null || !day.isAfter(row.validUntil))
        .findFirst();
  }

  /**
   * What a loan costs in all: a price a day, for so many days, to the nearest fen.
   *
   * @param fen principal
   * @param dailyPpm the price of a day, parts per million of the principal
   */
  public static long costFen(long fen, int dailyPpm, long days) {
    return BigInteger.valueOf(fen)
        .multiply(BigInteger.valueOf(dailyPpm))
        .multiply(BigInteger.valueOf(days))
        .add(BigInteger.valueOf(500_000))
        .divide(MILLION)
        .longValueExact();
  }

  private static BridgeProgramme read(ReferenceTable.Row row) {
    String last = row.get("valid_until");
    return new BridgeProgramme(
        row.get("programme"),
        LocalDate.parse(row.get("valid_from")),
        last.isEmpty() ? null : LocalDate.parse(last),
        new Text(row.get("zh"), row.get("en")),
        Integer.parseInt(row.get("most_days")),
        Integer.parseInt(row.get("most_daily_ppm")),
        row.get("document"),
        new Text(row.get("clause_zh"), row.get("clause_en")));
  }
}
