package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a loan may run by law, by what it is for. Which order of the regulator a purpose falls
 * under: see SOURCE.md of the reference data.
 *
 * @param usualMonths longest term as a rule (原则上), 1 to 360; a bank may go beyond in single cases
 * @param longestMonths longest term of all, not below the usual one; null if the order names none
 * @param since first day the rule is in force
 * @param source the order, in words
 */
public record LoanTermLimit(
    int usualMonths, @Nullable Integer longestMonths, LocalDate since, Text source) {

  private static final Map<LoanPurpose, DatedTable<LoanTermLimit>> ALL = read();

  /** The limit in force on the day; null if no rule of that day is at hand. */
  public static @Nullable LoanTermLimit on(LoanPurpose purpose, LocalDate day) {
    DatedTable<LoanTermLimit> limits = ALL.get(purpose);
    return limits != null && limits.covers(day) ? limits.on(day) : null;
  }

  private static Map<LoanPurpose, DatedTable<LoanTermLimit>> read() {
    Map<LoanPurpose, List<DatedTable.Entry<LoanTermLimit>>> entries =
        new EnumMap<>(LoanPurpose.class);
    for (ReferenceTable.Row row : ReferenceTable.read("loan-term-limits.csv").rows()) {
      LocalDate from = LocalDate.parse(row.get("valid_from"));
      String to = row.get("valid_to");
      entries
          .computeIfAbsent(LoanPurpose.valueOf(row.get("purpose")), purpose -> new ArrayList<>())
          .add(
              new DatedTable.Entry<>(
                  from, to.isEmpty() ? null : LocalDate.parse(to), limit(row, from)));
    }
    Map<LoanPurpose, DatedTable<LoanTermLimit>> tables = new EnumMap<>(LoanPurpose.class);
    entries.forEach(
        (purpose, rows) -> tables.put(purpose, DatedTable.of("limit of the loan term", rows)));
    return tables;
  }

  private static LoanTermLimit limit(ReferenceTable.Row row, LocalDate from) {
    String longest = row.get("longest_months");
    return new LoanTermLimit(
        months(row.get("usual_months")),
        longest.isEmpty() ? null : (Integer) months(longest),
        from,
        new Text(row.get("source_zh"), row.get("source_en")));
  }

  private static int months(String text) {
    return Term.parse(text).orThrow().months();
  }
}
