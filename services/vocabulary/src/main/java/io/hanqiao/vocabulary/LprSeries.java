package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The loan prime rate (LPR) by day of publication: about the 20th of each month, valid until the
 * next. Since August 2019 in this form.
 */
public final class LprSeries {

  /** What one publication said. */
  public record Quote(Rate oneYear, Rate overFiveYears) {

    /** The rate of the tenor. */
    public Rate of(LprTenor tenor) {
      return switch (tenor) {
        case ONE_YEAR -> oneYear;
        case OVER_FIVE_YEARS -> overFiveYears;
      };
    }
  }

  /** A month, the longest delay by holidays, and some days of grace. */
  private static final int DAYS_UNTIL_STALE = 40;

  private static final LprSeries PUBLISHED =
      of(read("lpr-2019-08_2025-01.csv", "lpr-unconfirmed.csv"));

  private final DatedTable<Quote> quotes;
  private final LocalDate last;

  private LprSeries(DatedTable<Quote> quotes, LocalDate last) {
    this.quotes = quotes;
    this.last = last;
  }

  /**
   * The series that ships with the product. Its last row is not confirmed at the central bank; see
   * SOURCE.md of the reference data.
   */
  public static LprSeries published() {
    return PUBLISHED;
  }

  /**
   * A series of one's own, such as one that has been carried on.
   *
   * @param quotes by day of publication
   * @throws IllegalArgumentException if empty
   */
  public static LprSeries of(SortedMap<LocalDate, Quote> quotes) {
    List<DatedTable.Entry<Quote>> entries = new ArrayList<>();
    for (Map.Entry<LocalDate, Quote> quote : quotes.entrySet()) {
      Iterator<LocalDate> later = quotes.tailMap(quote.getKey().plusDays(1)).keySet().iterator();
      LocalDate end = later.hasNext() ? later.next().minusDays(1) : null;
      entries.add(new DatedTable.Entry<>(quote.getKey(), end, quote.getValue()));
    }
    return new LprSeries(DatedTable.of("loan prime rate", entries), quotes.lastKey());
  }

  /**
   * The rate in force on the day: the last one published on or before it. After the end of the
   * series that is its last row; ask {@link #isStaleOn} whether it can still be relied on.
   *
   * @throws NotInForceException naming the range, for a day before the first publication
   */
  public Rate on(LprTenor tenor, LocalDate day) {
    return quotes.on(day).of(tenor);
  }

  /** Day of the last publication the series knows. */
  public LocalDate lastPublished() {
    return last;
  }

  /** Whether a later publication must exist by this day: more than 40 days after the last known. */
  public boolean isStaleOn(LocalDate day) {
    return day.isAfter(last.plusDays(DAYS_UNTIL_STALE));
  }

  private static SortedMap<LocalDate, Quote> read(String... files) {
    SortedMap<LocalDate, Quote> quotes = new TreeMap<>();
    for (String file : files) {
      for (ReferenceTable.Row row : ReferenceTable.read(file).rows()) {
        Quote quote =
            new Quote(
                Rate.parsePercent(row.get("one_year")).orThrow(),
                Rate.parsePercent(row.get("over_five_years")).orThrow());
        quotes.put(LocalDate.parse(row.get("date")), quote);
      }
    }
    return quotes;
  }
}
