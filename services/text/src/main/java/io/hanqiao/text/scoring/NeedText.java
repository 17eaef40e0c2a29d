package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Indicator;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.PlainWord;
import io.hanqiao.text.reading.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a need is compared by, worked out once from its text, its vectors and the calibration. */
public final class NeedText {

  private static final long MILLION = 1_000_000;
  private static final int SIEVE = 64;

  final PlainText plain;
  final String field;
  final PackedText vectors;
  final Nearness nearness;
  final List<Indicator> indicators;
  final Glossary glossary;

  /** The terms it is looked for by, in order of their numbers, and what each is worth. */
  final int[] terms;

  final long[] worth;

  /** The root of what all its terms are worth. */
  final long wholeWorth;

  /** For each term the bit of its last twelve: most terms of a supply are none of these. */
  private final long[] met = new long[SIEVE];

  private NeedText(
      Asked asked, PackedText vectors, Calibration calibration, Map<Integer, Long> weights) {
    this.plain = asked.plain;
    this.field = asked.field;
    this.vectors = vectors;
    this.nearness = calibration.nearness(vectors, Role.SUPPLY);
    this.glossary = calibration.glossary();
    this.indicators = Indicators.in(asked.plain);
    this.terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.worth = weights.values().stream().mapToLong(Long::longValue).toArray();
    long sum = 0;
    for (long one : worth) {
      sum += one;
    }
    this.wholeWorth = Root.ofMillionths(sum + calibration.figure("worth.base"));
    for (int term : terms) {
      met[(term >>> 6) & (SIEVE - 1)] |= 1L << term;
    }
  }

  private record Asked(PlainText plain, String field) {}

  /**
   * Prepares a need.
   *
   * @param field it is in, as its owner names it; empty if unknown
   * @param encoded as its owner encoded it, in the role of a need
   */
  public static NeedText of(
      PlainText plain, String field, EncodedText encoded, Calibration calibration) {
    return of(plain, field, PackedText.of(encoded), calibration);
  }

  /** The same of vectors that are held packed. */
  static NeedText of(PlainText plain, String field, PackedText vectors, Calibration calibration) {
    return new NeedText(
        new Asked(plain, field), vectors, calibration, weights(plain.text(), field, calibration));
  }

  /** Where a term stands among its terms; negative if it has none such. */
  int at(int term) {
    boolean maybe = (met[(term >>> 6) & (SIEVE - 1)] >>> term & 1) != 0;
    return maybe ? Arrays.binarySearch(terms, term) : -1;
  }

  private static Map<Integer, Long> weights(String text, String field, Calibration calibration) {
    Map<Integer, Long> weights = new TreeMap<>();
    add(text, MILLION, calibration, weights);
    Glossary glossary = calibration.glossary();
    for (Glossary.Met met : glossary.abbreviations(text, field)) {
      add(met.sense().words(), calibration.figure("worth.abbreviation"), calibration, weights);
    }
    for (PlainWord word : glossary.plainWords(text)) {
      add(word.technical(), calibration.figure("worth.plain-word"), calibration, weights);
    }
    return weights;
  }

  private static void add(
      String words, long share, Calibration calibration, Map<Integer, Long> weights) {
    for (String term : Terms.of(words).counts().keySet()) {
      weights.putIfAbsent(TermHash.of(term), calibration.rarity(term) * share / MILLION);
    }
  }

  /** The text it was made from. */
  public PlainText plain() {
    return plain;
  }
}
