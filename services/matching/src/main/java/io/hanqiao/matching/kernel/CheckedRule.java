package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A rule that few offers state and no bitmap decides: rows that no other rule refuses are checked
 * one by one, unless offer and need have a mark in common by which they pass for sure.
 *
 * @param bits number of marks, {@link #FREE} and above
 * @param sureOfOffer marks of an offer, {@link #offerMarks} among them
 * @param sureOfNeed marks of a need, {@link #needMarks} among them
 * @param hopeless whether a need passes only by a mark
 * @param check decides the pair, with or without a mark
 */
record CheckedRule(
    int bits,
    ToLongFunction<LendingSupply> sureOfOffer,
    ToLongFunction<PreparedNeed> sureOfNeed,
    Predicate<PreparedNeed> hopeless,
    BiPredicate<LendingSupply, PreparedNeed> check)
    implements PairRule {

  /** The first place for a mark of the rule's own. */
  static final int FREE = 2;

  private static final long SILENT = 1;
  private static final long INDIFFERENT = 2;

  /** Marks of an offer that states nothing, or something, of the matter. */
  static long offerMarks(boolean silent) {
    return silent ? SILENT | INDIFFERENT : INDIFFERENT;
  }

  /** Marks of a need which the rule cannot refuse, or can. */
  static long needMarks(boolean indifferent) {
    return indifferent ? SILENT | INDIFFERENT : SILENT;
  }

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(
      int capacity, Collection<LendingSupply> first) {
    BitIndex<LendingSupply> sure = new BitIndex<>(capacity, bits, sureOfOffer);
    return new Side<>(
        sure,
        (need, sieve) -> {
          long marks = sureOfNeed.applyAsLong(need);
          if ((marks & INDIFFERENT) != 0) {
            return;
          }
          if (hopeless.test(need)) {
            sieve.keep(sure.any(marks));
          } else {
            sieve.keepIf(null, sure.any(marks), supply -> check.test(supply, need));
          }
        });
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(int capacity, Collection<PreparedNeed> first) {
    BitIndex<PreparedNeed> sure = new BitIndex<>(capacity, bits, sureOfNeed);
    BitIndex<PreparedNeed> hopeful = new BitIndex<>(capacity, 1, this::hopefulMark);
    return new Side<>(
        new RowIndexes<>(sure, hopeful),
        (supply, sieve) -> {
          long marks = sureOfOffer.applyAsLong(supply);
          if ((marks & SILENT) == 0) {
            sieve.keepIf(hopeful.any(1), sure.any(marks), need -> check.test(supply, need));
          }
        });
  }

  /** A need that passes by a mark is not hopeless. */
  private long hopefulMark(PreparedNeed need) {
    return hopeless.test(need) && sureOfNeed.applyAsLong(need) == SILENT ? 0 : 1;
  }
}
