package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Indicator;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.Terms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a supply is compared by, worked out once from its text, its vectors and the calibration. */
public final class SupplyText {

  private static final int TENTHS = 10;

  /** A term of a spelled-out abbreviation counts less than one that is written. */
  private static final int SPELLED_OUT = 7;

  final String id;
  final String field;
  final PackedText vectors;
  final Nearness nearness;
  final List<Indicator> indicators;

  /** Its terms in order of their numbers, and how often it has each, in tenths. */
  final int[] terms;

  final short[] tenths;

  /** How many terms it has, repeated ones counted again. */
  final int length;

  private SupplyText(
      String id, String field, PackedText vectors, Nearness nearness, Spelled spelled) {
    this.id = id;
    this.field = field;
    this.vectors = vectors;
    this.nearness = nearness;
    this.indicators = List.copyOf(spelled.indicators);
    this.length = spelled.length;
    this.terms = new int[spelled.tenths.size()];
    this.tenths = new short[terms.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : spelled.tenths.entrySet()) {
      terms[i] = entry.getKey();
      tenths[i++] = (short) Math.min(Short.MAX_VALUE, entry.getValue());
    }
  }

  private record Spelled(Map<Integer, Integer> tenths, int length, List<Indicator> indicators) {}

  /**
   * Prepares a supply.
   *
   * @param id by which ties are broken
   * @param field it works in, as its owner names it; empty if unknown
   * @param encoded as its owner encoded it, in the role of a supply
   */
  public static SupplyText of(
      String id, PlainText plain, String field, EncodedText encoded, Calibration calibration) {
    return of(id, plain, field, PackedText.of(encoded), calibration);
  }

  /** The same of vectors that are held packed: they are held once. */
  static SupplyText of(
      String id, PlainText plain, String field, PackedText vectors, Calibration calibration) {
    Terms written = Terms.of(plain.text());
    Map<Integer, Integer> tenths = new TreeMap<>();
    written.counts().forEach((term, count) -> tenths.put(TermHash.of(term), count * TENTHS));
    for (Glossary.Met met : calibration.glossary().abbreviations(plain.text(), field)) {
      for (String term : Terms.of(met.sense().words()).counts().keySet()) {
        tenths.putIfAbsent(TermHash.of(term), SPELLED_OUT);
      }
    }
    return new SupplyText(
        id,
        field,
        vectors,
        calibration.nearness(vectors, Role.NEED),
        new Spelled(tenths, written.length(), Indicators.in(plain)));
  }

  /** By which ties are broken. */
  public String id() {
    return id;
  }
}
