package io.hanqiao.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.hanqiao.matching.gap.GapNetwork.PoolKind;
import io.hanqiao.matching.gap.recount.Recount;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GapMapTest {

  private static final Cell HERE = new Cell("39", "donghu", LoanPurpose.RND);
  private static final GapMap.Moment MOMENT =
      new GapMap.Moment(
          "lending-2024-07", LocalDate.of(2026, 11, 1), Instant.parse("2026-11-01T00:00:00Z"));

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private static GapNetwork.Need need(int number, long fen, Integer... offers) {
    return new GapNetwork.Need(id(number), id(100 + number), HERE, fen, List.of(offers));
  }

  private static GapMap map(GapNetwork network) {
    return GapMap.of(MOMENT, network);
  }

  private static List<String> file(GapMap map) {
    return GapFile.of(map).lines().toList();
  }

  @Test
  void threeNeedsThatOnlyOneOfferFitsAskForMoreThanItHasLeft() {
    GapMap map =
        map(
            new GapNetwork(
                List.of(need(1, 500, 0), need(2, 400, 0), need(3, 300, 0), need(4, 100, 1)),
                List.of(
                    new GapNetwork.Offer(id(11), id(21), 1_000L, List.of()),
                    new GapNetwork.Offer(id(12), id(21), 1_000L, List.of())),
                List.of()));
    assertThat(map.unmetFen()).isEqualTo(200);
    assertThat(map.overDemanded())
        .containsExactly(new OverDemand(List.of(0, 1, 2), List.of(0), List.of(), 1_200, 1_000));
  }

  @Test
  void whatBindsMayLieBehindTheOffersWithAGuarantorTheyShare() {
    GapMap map =
        map(
            new GapNetwork(
                List.of(need(1, 500, 0), need(2, 400, 1)),
                List.of(
                    new GapNetwork.Offer(id(11), id(21), null, List.of(0)),
                    new GapNetwork.Offer(id(12), id(22), 5_000L, List.of(0))),
                List.of(new GapNetwork.Pool(id(31), PoolKind.GUARANTOR, 600))));
    assertThat(map.overDemanded())
        .containsExactly(new OverDemand(List.of(0, 1), List.of(0, 1), List.of(0), 900, 600));
    assertThat(map.overDemanded().get(0).unmetFen()).isEqualTo(300);
  }

  @Test
  void aNeedThatNothingFitsIsUnmetAndInNoSet() {
    GapMap map = map(new GapNetwork(List.of(need(1, 700)), List.of(), List.of()));
    assertThat(map.unmetFen()).isEqualTo(700);
    assertThat(map.overDemanded()).isEmpty();
    assertThat(Recount.flaws(file(map))).isEmpty();
  }

  @Property(tries = 2_000)
  void everyMapIsRightWhenRecounted(@ForAll long seed) {
    GapMap map = map(RandomNetwork.of(seed, 25, 8));
    assertThat(Recount.flaws(file(map))).isEmpty();
    long inSets = map.overDemanded().stream().mapToLong(OverDemand::unmetFen).sum();
    long withoutOffer =
        map.network().needs().stream()
            .filter(need -> need.offers().isEmpty())
            .mapToLong(GapNetwork.Need::amountFen)
            .sum();
    assertThat(inSets + withoutOffer).isEqualTo(map.unmetFen());
  }

  /** Any figure made larger, any side turned, any line left out or told twice. */
  @Property(tries = 3_000)
  void aFalsifiedFileIsFoundOut(@ForAll long seed) {
    GapMap map = map(RandomNetwork.of(seed, 15, 5));
    List<String> lines = new ArrayList<>(file(map));
    List<String> before = List.copyOf(lines);
    if (Falsified.line(lines, seed)) {
      assertThat(Recount.flaws(lines)).as("%s%nwas %s", lines, before).isNotEmpty();
    }
  }

  @Test
  void theRecountSharesNoCodeWithTheSolver() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("io.hanqiao.matching.gap.recount")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "io.hanqiao.matching.gap.recount")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.hanqiao.matching.gap"));
  }

  @Test
  void aPlaceOfFewFirmsIsToldTogetherWithOthersOrNotAtAll() {
    List<GapNetwork.Need> needs = new ArrayList<>();
    for (int firm = 0; firm < 12; firm++) {
      String industry = firm < 6 ? "39" : firm < 10 ? "65" : "14";
      needs.add(
          new GapNetwork.Need(
              id(firm),
              id(100 + firm),
              new Cell(industry, "donghu", LoanPurpose.RND),
              100,
              List.of()));
    }
    GapMap map = map(new GapNetwork(needs, List.of(), List.of()));
    List<CellFigures> exact = CellFigures.of(map, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    List<CellFigures> told = CellFigures.merged(exact, 5);
    assertThat(told).extracting(CellFigures::cell).containsExactly(exact.get(1).cell(), Cell.OTHER);
    assertThat(told).extracting(figures -> figures.firms().size()).containsExactly(6, 6);
    assertThat(told.stream().mapToLong(CellFigures::unmetFen).sum()).isEqualTo(1_200);
    assertThat(CellFigures.merged(exact.subList(0, 1), 5)).isEmpty();
  }
}
