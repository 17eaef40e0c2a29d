package io.hanqiao.matcher.rest;

import io.hanqiao.matching.gap.Cell;
import io.hanqiao.matching.gap.CellFigures;
import io.hanqiao.matching.gap.GapMap;
import io.hanqiao.matching.gap.GapNetwork;
import io.hanqiao.matching.gap.OverDemand;
import io.hanqiao.matching.gap.Unserved;
import io.hanqiao.vocabulary.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The demand that supply cannot meet, in groups no firm can be told by. */
@Schema(
    name = "GapMap",
    description =
        "The demand for loans that supply cannot meet. A need may be served in parts and by several"
            + " offers, so that what is unmet is unmet for certain. No group is of fewer than 5"
            + " firms.")
public record GapMapView(
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "Its day, Asia/Shanghai.") LocalDate asOf,
    @Schema(description = "The moment of the facts, UTC; at most a minute ago.") Instant takenAt,
    @Schema(description = "Open needs.") int needs,
    @Schema(description = "What they ask for, 元.", examples = "43000000000.00") String asked,
    @Schema(description = "The most that can be served, 元.") String servable,
    @Schema(description = "What cannot be met whoever is served, 元.") String unmet,
    @Schema(description = "By industry, district and purpose; small places are one.")
        List<CellView> cells,
    @Schema(description = "Needs that ask for more than all who could serve them have left.")
        List<SetView> overDemanded,
    @Schema(description = "Needs that no offer fits; null where they are too few.", nullable = true)
        @Nullable WithoutOffer withoutOffer) {

  /** One place of the map. */
  @Schema(name = "GapCell", description = "Demand at one place, served in one best way.")
  public record CellView(
      @Schema(description = "Two digits of GB/T 4754; null if unknown.", nullable = true)
          @Nullable String industryDivision,
      @Schema(description = "Key or code of the district; null if unknown.", nullable = true)
          @Nullable String district,
      @Schema(description = "Its name; null if unknown.", nullable = true)
          @Nullable String districtName,
      @Schema(description = "Loan purpose, a code; null if unknown.", nullable = true)
          @Nullable String purpose,
      @Schema(description = "True for all places of fewer than 5 firms together.") boolean other,
      int firms,
      int needs,
      String asked,
      String servable,
      String unmet) {}

  /** An over-demanded set. */
  @Schema(name = "OverDemandedSet", description = "A set of needs and the cut that proves its gap.")
  public record SetView(
      int needs,
      @Schema(description = "What they ask for together, 元.") String asked,
      @Schema(description = "What all offers that fit any of them have left, 元.") String capacity,
      @Schema(description = "Asked less capacity, 元.") String unmet,
      @Schema(description = "All offers that fit any of them.") List<UUID> offers,
      @Schema(description = "Guarantors or banks whose capacity binds them.") List<UUID> pools) {}

  /** Needs that nothing fits. */
  @Schema(name = "NeedsWithoutOffer", description = "Needs that no offer fits, and the rules.")
  public record WithoutOffer(
      int needs,
      @Schema(description = "What they ask for, 元.") String asked,
      @Schema(description = "Rules that refuse at least 5 of them.") List<RuleView> rules) {}

  /** A rule that keeps needs from supply. */
  @Schema(name = "UnservedRule", description = "A rule that keeps such needs from offers.")
  public record RuleView(
      @Schema(description = "Stable id of the rule.") String rule,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Needs it keeps from at least one offer.") int needs,
      @Schema(description = "Needs it keeps from every offer; fewer than 5 read as 0.")
          int everywhere) {}

  static GapMapView of(GapMaps.Made made, Locale locale) {
    GapMap map = made.map();
    List<Integer> all = IntStream.range(0, map.network().needs().size()).boxed().toList();
    return new GapMapView(
        map.moment().rulebookId(),
        map.moment().asOf(),
        map.moment().takenAt(),
        all.size(),
        yuan(map.askedFen()),
        yuan(map.servableFen()),
        yuan(map.unmetFen()),
        CellFigures.merged(CellFigures.of(map, all), CoarseFeatures.FEWEST).stream()
            .map(figures -> cell(figures, locale))
            .toList(),
        made.groups().sets().stream().map(set -> set(map.network(), set)).toList(),
        made.groups().withoutOffer().isEmpty() ? null : withoutOffer(made, locale));
  }

  private static CellView cell(CellFigures figures, Locale locale) {
    Cell cell = figures.cell();
    boolean other = cell.equals(Cell.OTHER);
    String district = other ? null : cell.district();
    boolean isCode = district != null && district.matches("\\d{6}");
    return new CellView(
        other ? null : cell.industry(),
        district,
        CoarseFeatures.district(isCode ? null : district, isCode ? district : null, locale),
        Objects.toString(cell.purpose(), null),
        other,
        figures.firms().size(),
        figures.needs(),
        yuan(figures.askedFen()),
        yuan(figures.servedFen()),
        yuan(figures.unmetFen()));
  }

  private static SetView set(GapNetwork network, OverDemand set) {
    return new SetView(
        set.needs().size(),
        yuan(set.askedFen()),
        yuan(set.capacityFen()),
        yuan(set.unmetFen()),
        set.offers().stream().map(number -> network.offers().get(number).offerId()).toList(),
        set.pools().stream().map(number -> network.pools().get(number).poolId()).toList());
  }

  private static WithoutOffer withoutOffer(GapMaps.Made made, Locale locale) {
    long asked = 0;
    for (int number : made.groups().withoutOffer()) {
      asked += made.map().network().needs().get(number).amountFen();
    }
    List<RuleView> rules = new ArrayList<>();
    for (Unserved unserved : made.rules()) {
      if (unserved.needs() >= CoarseFeatures.FEWEST) {
        rules.add(
            new RuleView(
                unserved.rule().id(),
                unserved.rule().text().in(locale),
                unserved.needs(),
                unserved.everywhere() < CoarseFeatures.FEWEST ? 0 : unserved.everywhere()));
      }
    }
    return new WithoutOffer(made.groups().withoutOffer().size(), yuan(asked), rules);
  }

  private static String yuan(long fen) {
    return new Money(fen).toString();
  }
}
