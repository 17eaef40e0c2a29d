package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.BankKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What banks of one kind are like.
 *
 * @param spreadMinBp tenth percentile of the spread to the one-year LPR, in basis points
 * @param spreadMaxBp ninetieth percentile
 * @param usualDays days to a decision in half of the cases
 * @param longDays days to a decision in nine of ten cases
 * @param amountMinWan null if the kind sets no lower bound
 * @param amountMaxWan null if the kind sets no upper bound
 * @param maxPerFirmWan the most a bank of the kind declares it lends one firm; {@code NONE} if it
 *     declares nothing
 */
record BankKindProfile(
    BankKind kind,
    int spreadMinBp,
    int spreadMaxBp,
    int usualDays,
    int longDays,
    @Nullable Integer amountMinWan,
    @Nullable Integer amountMaxWan,
    boolean wuhanOnly,
    List<Weighted<String>> maxPerFirmWan,
    Area area) {

  /** Where banks of a kind have branches. */
  enum Area {
    /** All nine cities. */
    CIRCLE,
    /** Some districts and cities. */
    BRANCHES,
    WUHAN
  }

  static BankKindProfile of(Table.Line line) {
    return new BankKindProfile(
        line.code("kind", BankKind.class),
        line.number("spreadMinBp"),
        line.number("spreadMaxBp"),
        line.number("usualDays"),
        line.number("longDays"),
        line.numberOrNull("amountMinWan"),
        line.numberOrNull("amountMaxWan"),
        Boolean.parseBoolean(line.text("wuhanOnly")),
        line.weights("maxPerFirmWan", limit -> limit),
        line.code("area", Area.class));
  }
}
