package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.TitleClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The pool of experts. All shares are exact. Who serves is clean, young enough and has consent.
 *
 * @param experts by number; the first serves and belongs to the first institution
 * @param order positions in the pool: those that serve, then the others, the first at the head
 * @param serving how many serve
 */
record ExpertPool(List<Expert> experts, List<Integer> order, int serving) {

  /**
   * @param running secondments of today, each of an expert of its own
   */
  static ExpertPool of(Market market, List<Institution> institutions, int count, int running) {
    Settings settings = market.settings();
    Draw draw = market.draw("expert-plan");
    List<Integer> order = new ArrayList<>(IntStream.range(1, count).boxed().toList());
    draw.shuffle(order);
    order.add(0, 0);
    int serving = Math.max(running, part(settings, "expertServingPercent", count));
    Set<Integer> bad = tail(order, 0, part(settings, "expertBadRecordPercent", count));
    Set<Integer> refused = tail(order, bad.size(), part(settings, "expertNoConsentPercent", count));
    Set<Integer> old =
        tail(order, bad.size() + refused.size(), part(settings, "expertOverAgePercent", count));
    Set<Integer> atWork = new HashSet<>(order.subList(0, serving));
    List<Institution> homes = homes(market, draw, institutions, count);
    List<TitleClass> titles = shared(settings, draw, "expertTitles", TitleClass::valueOf, count);
    List<AgeBand> ages = shared(settings, draw, "expertAges", AgeBand::valueOf, count);
    List<String> sectors = shared(settings, draw, "expertSectors", key -> key, count);
    List<Integer> days = shared(settings, draw, "expertDays", Integer::valueOf, count);
    List<Expert> experts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      experts.add(
          new Expert(
              i + 1,
              homes.get(i),
              sectors.get(i),
              titles.get(i),
              old.contains(i) ? AgeBand.FROM_46_TO_50 : ages.get(i),
              days.get(i),
              !bad.contains(i),
              atWork.contains(i),
              !refused.contains(i)));
    }
    return new ExpertPool(Collections.unmodifiableList(experts), order, serving);
  }

  /** The expert at that place of the order. */
  Expert at(int place) {
    return experts.get(order.get(place));
  }

  private static int part(Settings settings, String key, int count) {
    return settings.number(key) * count / 100;
  }

  private static Set<Integer> tail(List<Integer> order, int before, int count) {
    int end = order.size() - before;
    return new HashSet<>(order.subList(end - count, end));
  }

  private static <T> List<T> shared(
      Settings settings, Draw draw, String key, Function<String, T> type, int count) {
    List<T> values = Weighted.share(settings.weights(key, type), count);
    draw.shuffle(values);
    return values;
  }

  /** Kinds of institution by their shares, institutions of a kind in turn. */
  private static List<Institution> homes(
      Market market, Draw draw, List<Institution> institutions, int count) {
    List<InstitutionKind> kinds =
        shared(market.settings(), draw, "expertInstitutions", InstitutionKind::valueOf, count);
    Collections.swap(kinds, 0, Math.max(0, kinds.indexOf(institutions.get(0).kind())));
    Map<InstitutionKind, Integer> turns = new HashMap<>();
    List<Institution> homes = new ArrayList<>(count);
    for (InstitutionKind kind : kinds) {
      List<Institution> ofKind = institutions.stream().filter(i -> i.kind() == kind).toList();
      int turn = turns.merge(kind, 1, Integer::sum) - 1;
      homes.add(ofKind.get(turn % ofKind.size()));
    }
    return homes;
  }
}
