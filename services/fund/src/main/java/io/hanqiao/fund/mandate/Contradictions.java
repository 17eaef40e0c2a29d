package io.hanqiao.fund.mandate;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Sector;
import java.util.EnumSet;
import java.util.Set;

/**
 * Statements of one mandate that no firm can meet together, whatever the day and the rulebook. What
 * is not stated contradicts nothing.
 */
final class Contradictions {

  private static final Flaw NOTHING_LEFT =
      Flaw.of(
          "排除领域包括了所有领域，没有企业能符合。",
          "Every sector is excluded: no firm is left.",
          "请从 excludedSectors 中去掉愿意投资的领域。",
          "Take the sectors that are invested in out of excludedSectors.");

  private Contradictions() {}

  /** Adds what contradicts itself in terms that may lack what could not be read. */
  static void find(MandateTerms terms, Findings in) {
    Set<Sector> excluded = terms.excludedSectors();
    if (excluded != null) {
      sectors(terms.sectors() == null ? Set.of() : terms.sectors(), excluded, in);
    }
    Set<Board> boards = terms.boards();
    if (boards != null
        && terms.instruments().stream().allMatch(instrument -> instrument.misses(boards))) {
      terms.instruments().forEach(instrument -> in.add("boards", boards, otherBoards(instrument)));
    }
  }

  private static void sectors(Set<Sector> wanted, Set<Sector> excluded, Findings in) {
    if (excluded.containsAll(EnumSet.allOf(Sector.class))) {
      in.add("excludedSectors", excluded.size(), NOTHING_LEFT);
      return;
    }
    excluded.stream()
        .filter(wanted::contains)
        .forEach(sector -> in.add("excludedSectors", sector, both(sector)));
  }

  private static Flaw both(Sector sector) {
    return Flaw.of(
        "“" + sector.text().zh() + "”既列为投资领域又列为排除领域。",
        sector + " is both wanted and excluded.",
        "请只在 sectors 或 excludedSectors 之一列出。",
        "List it in one of sectors and excludedSectors.");
  }

  private static Flaw otherBoards(DirectInstrument instrument) {
    String right = instrument.boards().toString();
    return Flaw.of(
        "列有 " + instrument + "（" + instrument.text().zh() + "），所填板块却没有一个是它的板块。",
        "%s (%s) is offered, but none of the boards is one that it leads to."
            .formatted(instrument, instrument.text().en()),
        "请在 boards 中加上 " + right + " 之一，或从 instruments 中去掉 " + instrument + "。",
        "Add one of %s to boards, or take %s out of instruments.".formatted(right, instrument));
  }
}
