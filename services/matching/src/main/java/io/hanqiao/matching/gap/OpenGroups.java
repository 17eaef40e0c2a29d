package io.hanqiao.matching.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Unmet demand in groups that everyone may see: none is of so few firms that one could be told by
 * it, nor is what is left when the groups shown are taken from the whole.
 *
 * @param sets over-demanded sets of enough firms each, the largest gap first
 * @param withoutOffer numbers of the needs that no offer fits; empty where these cannot be told
 * @param rest numbers of the other needs that are not met: of small sets, or without an offer
 */
public record OpenGroups(List<OverDemand> sets, List<Integer> withoutOffer, List<Integer> rest) {

  /** Lists that nobody changes afterwards. */
  public OpenGroups {
    sets = List.copyOf(sets);
    withoutOffer = List.copyOf(withoutOffer);
    rest = List.copyOf(rest);
  }

  /** The groups of a map. */
  public static OpenGroups of(GapMap map, int fewest) {
    List<OverDemand> sets = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (OverDemand set : map.overDemanded()) {
      if (firms(map, set.needs()) >= fewest) {
        sets.add(set);
      } else {
        rest.addAll(set.needs());
      }
    }
    List<Integer> withoutOffer = new ArrayList<>();
    for (int need = 0; need < map.network().needs().size(); need++) {
      if (map.network().needs().get(need).offers().isEmpty()) {
        withoutOffer.add(need);
      }
    }
    if (tellsFirms(map, withoutOffer, fewest) || tellsFirms(map, rest, fewest)) {
      rest.addAll(withoutOffer);
      withoutOffer.clear();
    }
    while (tellsFirms(map, rest, fewest) && !sets.isEmpty()) {
      rest.addAll(sets.remove(sets.size() - 1).needs());
    }
    return new OpenGroups(sets, withoutOffer, rest);
  }

  /** Whether a group is of some firms, and of too few. */
  private static boolean tellsFirms(GapMap map, List<Integer> needs, int fewest) {
    int firms = firms(map, needs);
    return firms > 0 && firms < fewest;
  }

  private static int firms(GapMap map, List<Integer> needs) {
    Set<UUID> firms = new HashSet<>();
    needs.forEach(need -> firms.add(map.network().needs().get(need).enterpriseId()));
    return firms.size();
  }
}
