package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises are large, medium, small or micro (中小企业划型标准规定, 工信部联企业〔2011〕300号): by industry,
 * from staff, yearly revenue and assets. A size is reached when <em>all</em> its lower bounds are;
 * who misses one drops to the next. Some industries' bounds are not yet confirmed: see {@code
 * status} in {@code size-thresholds.csv}.
 */
public final class SizeRules {
  private static final List<EnterpriseSize> LARGEST_FIRST =
      List.of(EnterpriseSize.LARGE, EnterpriseSize.MEDIUM, EnterpriseSize.SMALL);

  private static final DatedTable<SizeRules> ALL = read();

  private final Map<String, String> industryByCode;
  private final Map<String, Map<EnterpriseSize, SizeBounds>> boundsByIndustry;

  private SizeRules(
      Map<String, String> industryByCode,
      Map<String, Map<EnterpriseSize, SizeBounds>> boundsByIndustry) {
    this.industryByCode = industryByCode;
    this.boundsByIndustry = boundsByIndustry;
  }

  /**
   * The rules in force on the day.
   *
   * @throws NotInForceException naming the range, for a day before the first (2011-06-18)
   */
  public static SizeRules inForce(LocalDate day) {
    return ALL.on(day);
  }

  /**
   * The size of an enterprise, or null if it cannot be told: the industry is not covered (finance,
   * education, health, government), is given too coarsely to tell (a section that several rules
   * share), or a figure its rule asks for is missing.
   *
   * @param staff persons
   * @param revenue of the last year
   * @param assets in total, at its end
   */
  public @Nullable EnterpriseSize classify(
      IndustryCode industry,
      @Nullable Integer staff,
      @Nullable Money revenue,
      @Nullable Money assets) {
    Map<EnterpriseSize, SizeBounds> bounds = bounds(industry);
    SizeBounds figures = new SizeBounds(staff, revenue, assets);
    if (bounds == null || !bounds.values().stream().allMatch(b -> b.answeredBy(figures))) {
      return null;
    }
    return LARGEST_FIRST.stream()
        .filter(size -> bounds.containsKey(size) && bounds.get(size).reachedBy(figures))
        .findFirst()
        .orElse(EnterpriseSize.MICRO);
  }

  /** The bounds of the narrowest rule that covers the industry. */
  private @Nullable Map<EnterpriseSize, SizeBounds> bounds(IndustryCode industry) {
    for (String code = industry.value(); code != null; code = Industries.parent(code)) {
      String rule = industryByCode.get(code);
      if (rule != null) {
        return boundsByIndustry.get(rule);
      }
    }
    return null;
  }

  private static DatedTable<SizeRules> read() {
    Map<LocalDate, DatedTable.Entry<SizeRules>> editions = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("size-thresholds.csv").rows()) {
      LocalDate from = LocalDate.parse(row.get("valid_from"));
      String to = row.get("valid_to");
      editions
          .computeIfAbsent(
              from,
              day ->
                  new DatedTable.Entry<>(
                      day,
                      to.isEmpty() ? null : LocalDate.parse(to),
                      new SizeRules(new HashMap<>(), new HashMap<>())))
          .value()
          .boundsByIndustry
          .computeIfAbsent(row.get("industry"), i -> new EnumMap<>(EnterpriseSize.class))
          .put(EnterpriseSize.valueOf(row.get("size")), boundsOf(row));
    }
    for (ReferenceTable.Row row : ReferenceTable.read("size-industries.csv").rows()) {
      DatedTable.Entry<SizeRules> edition = editions.get(LocalDate.parse(row.get("valid_from")));
      if (edition == null) {
        throw new IllegalStateException("no size rules from " + row.get("valid_from"));
      }
      edition.value().industryByCode.put(row.get("code"), row.get("industry"));
    }
    return DatedTable.of("rule for the size of enterprises", new ArrayList<>(editions.values()));
  }

  private static SizeBounds boundsOf(ReferenceTable.Row row) {
    String staff = row.get("staff");
    return new SizeBounds(
        staff.isEmpty() ? null : Integer.valueOf(staff),
        wan(row.get("revenue_wan")),
        wan(row.get("assets_wan")));
  }

  private static @Nullable Money wan(String cell) {
    return cell.isEmpty() ? null : Money.ofWan(Long.parseLong(cell));
  }
}
