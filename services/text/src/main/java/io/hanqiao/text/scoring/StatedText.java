package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.reading.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a posting and, once its owner has encoded them, their vectors: a fact of its market.
 * What a calibration makes of it is worked out when first asked for and kept. Immutable otherwise;
 * for any thread.
 */
public final class StatedText {

  private final Role role;
  private final String words;
  private final String field;
  private final @Nullable PackedText vectors;
  private volatile @Nullable Prepared prepared;

  /** What the calibration asked for last makes of it: nearly always the one asked for next. */
  private record Prepared(
      Calibration calibration, @Nullable NeedText need, @Nullable SupplyText supply) {}

  private StatedText(Role role, String words, String field, @Nullable PackedText vectors) {
    this.role = role;
    this.words = words;
    this.field = field;
    this.vectors = vectors;
  }

  /**
   * The words and their vectors.
   *
   * @param encoded of these words; null while they are not encoded
   */
  public static StatedText of(Wording wording, @Nullable EncodedText encoded) {
    return new StatedText(
        wording.role(),
        wording.plain().cased(),
        wording.field(),
        encoded == null ? null : PackedText.of(encoded));
  }

  /**
   * All that it consists of, in plain values: to be stored with a decision and read again.
   *
   * @param role which side it is on
   * @param words plain, with upper and lower case
   * @param field as {@link Wording#field}
   * @param model null if it is not encoded
   * @param whole null likewise, else see {@link TextVector#told}
   * @param clauses null likewise
   */
  public record Facts(
      Role role,
      String words,
      String field,
      @Nullable String model,
      @Nullable String whole,
      @Nullable List<ToldText.ToldClause> clauses) {}

  /**
   * The text that was stored.
   *
   * @throws IllegalArgumentException if a vector is none or of another model
   */
  public static StatedText of(Facts facts) {
    PackedText vectors = null;
    if (facts.whole != null && facts.clauses != null) {
      if (!Encoder.MODEL.equals(facts.model)) {
        throw new IllegalArgumentException("vectors of the model " + facts.model);
      }
      vectors =
          PackedText.of(
              TextVector.read(facts.whole),
              facts.clauses.stream()
                  .map(c -> new Clause(c.from(), c.to(), TextVector.read(c.vector())))
                  .toList());
    }
    return new StatedText(facts.role, facts.words, facts.field, vectors);
  }

  /** What it consists of. */
  public Facts facts() {
    PackedText held = vectors;
    return held == null
        ? new Facts(role, words, field, null, null, null)
        : new Facts(
            role,
            words,
            field,
            Encoder.MODEL,
            held.vector(0).told(),
            IntStream.range(0, held.clauses())
                .mapToObj(held::clause)
                .map(c -> new ToldText.ToldClause(c.from(), c.to(), c.vector().told()))
                .toList());
  }

  /** Whether it can be compared. */
  public boolean isEncoded() {
    return vectors != null;
  }

  PlainText plain() {
    return PlainText.ofCased(words);
  }

  /** As a need under a calibration; it is encoded. */
  NeedText need(Calibration calibration) {
    Prepared held = prepared;
    if (held != null && held.calibration == calibration && held.need != null) {
      return held.need;
    }
    NeedText need =
        NeedText.of(plain(), field, Objects.requireNonNull(vectors, "not encoded"), calibration);
    prepared = new Prepared(calibration, need, null);
    return need;
  }

  /** As a supply under a calibration; it is encoded. */
  SupplyText supply(Calibration calibration) {
    Prepared held = prepared;
    if (held != null && held.calibration == calibration && held.supply != null) {
      return held.supply;
    }
    PackedText packed = Objects.requireNonNull(vectors, "not encoded");
    SupplyText supply = SupplyText.of("", plain(), field, packed, calibration);
    prepared = new Prepared(calibration, null, supply);
    return supply;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatedText text
        && role == text.role
        && words.equals(text.words)
        && field.equals(text.field)
        && Objects.equals(vectors, text.vectors);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return words;
  }
}
