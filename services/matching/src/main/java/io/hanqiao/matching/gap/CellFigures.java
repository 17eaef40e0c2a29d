package io.hanqiao.matching.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is asked and served at one place of the map.
 *
 * @param cell the place, or {@link Cell#OTHER}
 * @param firms different firms there
 * @param needs their needs
 * @param askedFen asked, 分
 * @param servedFen served in one best way of serving all, 分
 */
public record CellFigures(Cell cell, Set<UUID> firms, int needs, long askedFen, long servedFen) {

  private static final Comparator<CellFigures> FEWEST_FIRMS =
      Comparator.<CellFigures>comparingInt(figures -> figures.firms().size())
          .thenComparing(CellFigures::cell);

  /** A set that nobody changes afterwards. */
  public CellFigures {
    firms = Set.copyOf(firms);
  }

  /** What cannot be met in that way, 分. */
  public long unmetFen() {
    return askedFen - servedFen;
  }

  /** The figures of some needs, place by place. */
  public static List<CellFigures> of(GapMap map, Collection<Integer> needs) {
    TreeMap<Cell, CellFigures> cells = new TreeMap<>();
    for (int number : needs) {
      GapNetwork.Need need = map.network().needs().get(number);
      CellFigures one =
          new CellFigures(
              need.cell(),
              Set.of(need.enterpriseId()),
              1,
              need.amountFen(),
              map.servedFen().get(number));
      cells.merge(need.cell(), one, (a, b) -> a.plus(b, need.cell()));
    }
    return List.copyOf(cells.values());
  }

  /**
   * The same without places a firm could be told by: those of fewer firms than told become one,
   * which takes in the next smallest until it has enough too.
   *
   * @return empty if all firms together are too few
   */
  public static List<CellFigures> merged(List<CellFigures> cells, int fewest) {
    List<CellFigures> told = new ArrayList<>(cells);
    told.sort(FEWEST_FIRMS);
    CellFigures other = new CellFigures(Cell.OTHER, Set.of(), 0, 0, 0);
    while (!told.isEmpty()
        && (told.get(0).firms().size() < fewest
            || (other.needs() > 0 && other.firms().size() < fewest))) {
      other = other.plus(told.remove(0), Cell.OTHER);
    }
    told.sort(Comparator.comparing(CellFigures::cell));
    if (other.firms().size() >= fewest) {
      told.add(other);
    }
    return told;
  }

  private CellFigures plus(CellFigures more, Cell at) {
    Set<UUID> all = new HashSet<>(firms);
    all.addAll(more.firms);
    return new CellFigures(
        at, all, needs + more.needs, askedFen + more.askedFen, servedFen + more.servedFen);
  }
}
