package io.hanqiao.matching.investment;

import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Needs and mandates in which a test names only what it is about; the rest is not stated. */
final class Draft {

  private Draft() {}

  static long wan(long tenThousandYuan) {
    return tenThousandYuan * 1_000_000;
  }

  /** 2,000 万元 of equity for a firm of which nothing is known. */
  static InvestmentDemand need(Consumer<Need> saying) {
    Need need = new Need();
    saying.accept(need);
    return need.build();
  }

  /** A sub-fund's mandate that states nothing. */
  static Mandate mandate(Consumer<Offer> saying) {
    Offer offer = new Offer();
    saying.accept(offer);
    return offer.build();
  }

  static final class Need {
    UUID id = new UUID(0, 0xA);
    DirectInstrument instrument = DirectInstrument.EQUITY;
    @Nullable FundStage stage;
    @Nullable Sector sector;
    long amount = wan(2_000);
    @Nullable Long valuation;
    @Nullable Set<Board> boards;
    @Nullable ListingReserve reserve;
    Place place = Place.UNKNOWN;

    InvestmentDemand build() {
      return new InvestmentDemand(
          id,
          new UUID(0, 0xE),
          "org-firm",
          instrument,
          stage,
          sector,
          amount,
          valuation,
          boards,
          reserve,
          place);
    }

    void draw(Drawn drawn) {
      id = drawn.id();
      instrument = drawn.one(DirectInstrument.class);
      stage = drawn.maybe(() -> drawn.one(FundStage.class));
      sector = drawn.maybe(() -> drawn.one(Sector.class));
      amount = wan(1 + drawn.below(5_000));
      valuation = drawn.maybe(() -> wan(drawn.below(50_000)));
      boards = drawn.maybe(() -> drawn.some(Board.class));
      reserve = drawn.maybe(() -> drawn.one(ListingReserve.class));
      place = place(drawn);
    }
  }

  static final class Offer {
    UUID id = new UUID(0, 0xB);
    @Nullable Set<DirectInstrument> instruments;
    @Nullable Set<FundStage> stages;
    @Nullable Set<Sector> sectors;
    @Nullable Long ticketMin;
    @Nullable Long ticketMax;
    @Nullable Long maxValuation;
    Area area = Area.NOT_STATED;
    @Nullable Set<Board> boards;
    Set<Sector> excluded = Set.of();
    @Nullable Long dryPowder;
    @Nullable LocalDate ends;
    ManagerKind manager = ManagerKind.MARKET;
    FundStructure structure = FundStructure.SUB_FUND;
    boolean inForce = true;
    @Nullable LocalDate from;
    @Nullable LocalDate until;
    @Nullable Integer reinvestment;

    Mandate build() {
      return new Mandate(
          id,
          new UUID(0, 0xF),
          "org-fund",
          instruments,
          stages,
          sectors,
          ticketMin,
          ticketMax,
          maxValuation,
          area,
          boards,
          excluded,
          dryPowder,
          ends,
          manager,
          structure,
          inForce,
          from,
          until,
          reinvestment);
    }

    void draw(Drawn drawn, LocalDate day) {
      id = drawn.id();
      instruments = drawn.maybe(() -> drawn.some(DirectInstrument.class));
      stages = drawn.maybe(() -> drawn.some(FundStage.class));
      sectors = drawn.maybe(() -> drawn.some(Sector.class));
      ticketMin = drawn.maybe(() -> wan(drawn.below(2_000)));
      ticketMax = drawn.maybe(() -> wan(drawn.below(6_000)));
      maxValuation = drawn.maybe(() -> wan(drawn.below(50_000)));
      area =
          drawn.yes()
              ? Area.NOT_STATED
              : new Area(
                  drawn.some("42", "4201", "420111", "420900"), drawn.some("donghu", "wedz"));
      boards = drawn.maybe(() -> drawn.some(Board.class));
      excluded = drawn.yes() ? Set.of() : drawn.some(Sector.class);
      dryPowder = drawn.maybe(() -> wan(drawn.below(9_000)));
      ends = drawn.maybe(() -> day.plusMonths(drawn.below(60)));
      manager = drawn.one(ManagerKind.class);
      structure = drawn.one(FundStructure.class);
      inForce = drawn.yes();
      from = drawn.maybe(() -> day.plusDays(drawn.below(40) - 35L));
      until = drawn.maybe(() -> day.plusDays(drawn.below(40) - 5L));
      reinvestment = drawn.maybe(() -> drawn.below(200));
    }
  }

  private static Place place(Drawn drawn) {
    return new Place(
        drawn.maybe(() -> drawn.one("420111", "420100", "420902", "429004", "110101")),
        drawn.maybe(() -> drawn.one("donghu", "wedz")));
  }
}
