package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.Tier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the needs that a bank does not meet: equity, listing, quotation, bonds, mergers. */
final class DirectNeeds {
  private static final List<String> USES =
      List.of("扩建产线并补充研发投入", "新产品中试与市场推广", "核心设备购置与团队扩充", "并购上下游配套企业", "完善治理并准备上市");

  /**
   * Amounts in 万元.
   *
   * @param others how many of 100 firms of the sectors that are not preferred are taken
   */
  private record Stage(
      FundStage stage, int share, int minWan, int maxWan, List<Tier> tiers, int others) {
    static Stage of(Table.Line line) {
      return new Stage(
          line.code("stage", FundStage.class),
          line.number("needs"),
          line.number("amountMinWan"),
          line.number("amountMaxWan"),
          line.codes("tiers", Tier.class),
          line.number("otherSectorsPercent"));
    }
  }

  private record Slot(Stage stage, DirectInstrument instrument, Firm firm) {}

  private final Market market;
  private final Settings settings;
  private final List<Stage> stages;

  DirectNeeds(Market market) throws IOException {
    this.market = market;
    this.settings = market.settings();
    this.stages = market.table("direct-stages.csv").as(Stage::of);
  }

  /**
   * The needs; the first is the first firm's.
   *
   * @param count how many
   */
  Stream<Row> rows(List<Firm> firms, int count) {
    List<Slot> slots = slots(firms, count);
    return IntStream.range(0, slots.size()).mapToObj(i -> row(i + 1, slots.get(i)));
  }

  private List<Slot> slots(List<Firm> firms, int count) {
    Draw draw = market.draw("direct-plan");
    List<Stage> ordered =
        Weighted.share(stages.stream().map(s -> new Weighted<>(s, s.share())).toList(), count);
    List<DirectInstrument> others =
        new ArrayList<>(
            Weighted.share(
                settings.weights("directInstruments", DirectInstrument::valueOf), count));
    others.removeIf(instrument -> instrument == DirectInstrument.EQUITY);
    // Only grown firms list, issue bonds or merge: the stages come young first, so these come last.
    List<DirectInstrument> grown = new ArrayList<>(others);
    int young =
        (int) ordered.stream().filter(s -> s.stage().compareTo(FundStage.GROWTH) < 0).count();
    while (grown.size() < count - young) {
      grown.add(DirectInstrument.EQUITY);
    }
    draw.shuffle(grown);
    Set<Integer> taken = new HashSet<>();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DirectInstrument instrument = i < young ? DirectInstrument.EQUITY : grown.get(i - young);
      slots.add(new Slot(ordered.get(i), instrument, firm(draw, firms, ordered.get(i), taken)));
    }
    return shownFirst(slots, firms.get(0));
  }

  /** A firm of a fitting tier that has no such need yet; of some sectors more often. */
  private Firm firm(Draw draw, List<Firm> firms, Stage stage, Set<Integer> taken) {
    Firm drawn = draw.anyOf(firms);
    for (int tries = 0; tries < firms.size() * 20; tries++) {
      boolean preferred = settings.list("directSectorsPreferred").contains(drawn.sector().key());
      boolean fits =
          stage.tiers().contains(drawn.tier().tier())
              && (preferred || draw.percent(stage.others()));
      if (fits && drawn.number() > 1 && taken.add(drawn.number())) {
        return drawn;
      }
      drawn = draw.anyOf(firms);
    }
    return drawn;
  }

  /** The first firm asks for the equity of a growing firm. */
  private static List<Slot> shownFirst(List<Slot> slots, Firm first) {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.stage().stage() == FundStage.GROWTH
          && slot.instrument() == DirectInstrument.EQUITY) {
        slots.remove(i);
        slots.add(0, new Slot(slot.stage(), slot.instrument(), first));
        return slots;
      }
    }
    return slots;
  }

  private Row row(int number, Slot slot) {
    Draw draw = market.draw("direct-need/" + number);
    Firm firm = slot.firm();
    long amount = amount(draw, slot.stage());
    int tenths = draw.oneOf(settings.weights("directValuationTenths", Integer::valueOf));
    boolean equity = slot.instrument() == DirectInstrument.EQUITY;
    return Row.of("DD%04d".formatted(number), firm.ownerOrg())
        .put("enterpriseReference", firm.reference())
        .put("instrument", slot.instrument())
        .put("stage", slot.stage().stage())
        .put("sector", firm.sector().code())
        .putWan("amount", amount)
        .putWan("valuation", equity ? amount * tenths / 10 : null)
        .putStated("boards", boards(draw, slot.instrument()))
        .put("listingReserve", firm.reserve())
        .put("useOfFunds", draw.anyOf(USES))
        .synthetic();
  }

  private List<Board> boards(Draw draw, DirectInstrument instrument) {
    Board listing = draw.oneOf(settings.weights("listingBoards", Board::valueOf));
    Board quotation = draw.oneOf(settings.weights("quotationBoards", Board::valueOf));
    return switch (instrument) {
      case LISTING_COACHING -> List.of(listing);
      case QUOTATION -> List.of(quotation);
      case EQUITY, BOND, MERGER -> List.of();
    };
  }

  /** A round sum between the bounds; small ones are as many as large ones by their logarithm. */
  private static long amount(Draw draw, Stage stage) {
    long drawn = draw.logUniform(stage.minWan(), stage.maxWan());
    long step = drawn < 1_000 ? 50 : drawn < 5_000 ? 100 : 500;
    return Math.max(stage.minWan(), drawn / step * step);
  }
}
