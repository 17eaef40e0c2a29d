package io.hanqiao.benchmarks;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of product: the range its offers lie in and the terms they state.
 *
 * @param form its form
 * @param weight how many of 250 offers are of it
 * @param purposes financed; null if left out
 * @param amounts smallest and largest, 万元
 * @param terms shortest and longest, months
 * @param spreads lowest and highest, basis points to LPR
 * @param securities accepted; null if left out
 * @param collateral accepted; null if left out
 * @param days to decide, at least
 * @param stated further terms with their figures
 */
record Archetype(
    ProductForm form,
    int weight,
    @Nullable Set<LoanPurpose> purposes,
    List<Integer> amounts,
    List<Integer> terms,
    List<Integer> spreads,
    @Nullable Set<SecurityType> securities,
    @Nullable Set<Collateral> collateral,
    int days,
    Map<String, String> stated) {

  static List<Archetype> all() {
    return Drawing.table("offer-archetypes.txt").stream().map(Archetype::of).toList();
  }

  private static Archetype of(String[] line) {
    Map<String, String> stated = new HashMap<>();
    for (String term : line[9].split(" ", -1)) {
      int equals = term.indexOf('=');
      stated.put(equals < 0 ? term : term.substring(0, equals), term.substring(equals + 1));
    }
    return new Archetype(
        ProductForm.valueOf(line[0]),
        Integer.parseInt(line[1]),
        Drawing.codes(LoanPurpose.class, line[2]),
        Drawing.numbers(line[3]),
        Drawing.numbers(line[4]),
        Drawing.numbers(line[5]),
        Drawing.codes(SecurityType.class, line[6]),
        Drawing.codes(Collateral.class, line[7]),
        Integer.parseInt(line[8]),
        stated);
  }

  boolean says(String term) {
    return stated.containsKey(term);
  }

  String text(String term) {
    return stated.getOrDefault(term, "");
  }

  @Nullable Integer number(String term) {
    return says(term) ? Integer.valueOf(text(term)) : null;
  }

  <E extends Enum<E>> @Nullable Set<E> codes(Class<E> type, String term) {
    return says(term) ? Drawing.codes(type, text(term)) : null;
  }

  /** The same with each term left out by chance. */
  Archetype lax(Drawing draw, int percent) {
    if (percent == 0) {
      return this;
    }
    Map<String, String> kept = new HashMap<>(stated);
    kept.keySet().removeIf(term -> !term.equals("lessor") && draw.percent(percent));
    return new Archetype(
        form,
        weight,
        draw.percent(percent) ? null : purposes,
        draw.percent(percent) ? List.of(10, 50_000) : amounts,
        draw.percent(percent) ? List.of(1, 120) : terms,
        spreads,
        draw.percent(percent) ? null : securities,
        draw.percent(percent) ? null : collateral,
        days,
        kept);
  }
}
