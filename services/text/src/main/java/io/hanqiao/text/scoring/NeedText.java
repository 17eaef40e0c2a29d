package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Indicator;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.PlainWord;
import io.hanqiao.text.reading.Terms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a need is compared by, worked out once from its text, its vectors and the calibration. */
public final class NeedText {

  private static final long MILLION = 1_000_000;

  final PlainText plain;
  final String field;
  final EncodedText encoded;
  final Nearness nearness;
  final List<Indicator> indicators;
  final Glossary glossary;

  /** The terms it is looked for by, in order of their numbers, and what each is worth. */
  final int[] terms;

  final long[] worth;

  /** What all its terms are worth. */
  final long wholeWorth;

  private NeedText(
      Asked asked, EncodedText encoded, Calibration calibration, Map<Integer, Long> weights) {
    this.plain = asked.plain;
    this.field = asked.field;
    this.encoded = encoded;
    this.nearness = calibration.nearness(encoded.whole(), Role.SUPPLY);
    this.glossary = calibration.glossary();
    this.indicators = Indicators.in(asked.plain);
    this.terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.worth = weights.values().stream().mapToLong(Long::longValue).toArray();
    long sum = 0;
    for (long one : worth) {
      sum += one;
    }
    this.wholeWorth = sum;
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
    return new NeedText(
        new Asked(plain, field), encoded, calibration, weights(plain.text(), field, calibration));
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
