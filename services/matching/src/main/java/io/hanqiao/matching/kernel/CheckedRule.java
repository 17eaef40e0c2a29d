package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a term that few offers state, of which there are few different ones, or that is checked
 * for the rows that no other rule refuses; but not where offer and need have a mark in common by
 * which they pass for sure.
 *
 * @param <K> the term, told apart by {@code equals}
 * @param term of an offer; null if it states none, and any need passes
 * @param bits number of marks
 * @param sureOfOffer marks of an offer
 * @param sureOfNeed marks of a need
 * @param indifferent whether a need passes any term
 * @param hopeless whether a need without a mark in common fails any term
 * @param check decides where there is no mark in common
 */
record CheckedRule<K>(
    Function<LendingSupply, @Nullable K> term,
    int bits,
    ToLongFunction<LendingSupply> sureOfOffer,
    ToLongFunction<PreparedNeed> sureOfNeed,
    Predicate<PreparedNeed> indifferent,
    Predicate<PreparedNeed> hopeless,
    BiPredicate<K, PreparedNeed> check)
    implements PairRule {

  /** A rule without marks. */
  CheckedRule(
      Function<LendingSupply, @Nullable K> term,
      Predicate<PreparedNeed> indifferent,
      Predicate<PreparedNeed> hopeless,
      BiPredicate<K, PreparedNeed> check) {
    this(term, 0, supply -> 0, need -> 0, indifferent, hopeless, check);
  }

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    TermIndex<LendingSupply, K> terms = new TermIndex<>(room.capacity(), term);
    long silent = 1L << bits;
    BitIndex<LendingSupply> sure =
        new BitIndex<>(
            room,
            bits + 1,
            supply -> term.apply(supply) == null ? silent : sureOfOffer.applyAsLong(supply));
    CheckedOffers<K> checked = new CheckedOffers<>(terms, sure);
    return new Side<>(
        checked,
        (need, sieve) -> {
          if (indifferent.test(need)) {
            return;
          }
          long marks = sureOfNeed.applyAsLong(need) | silent;
          if (hopeless.test(need)) {
            sure.keepAny(marks, sieve);
          } else {
            checked.keep(marks, each -> check.test(each, need), sieve);
          }
        },
        blocks -> sure.mayLack(silent, blocks));
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    long passes = 1L << bits;
    long hopes = passes << 1;
    BitIndex<PreparedNeed> marks =
        new BitIndex<>(
            room,
            bits + 2,
            need ->
                sureOfNeed.applyAsLong(need)
                    | (indifferent.test(need) ? passes : 0)
                    | (hopeless.test(need) ? 0 : hopes));
    return new Side<>(
        marks,
        (supply, sieve) -> {
          K stated = term.apply(supply);
          if (stated != null) {
            long sure = sureOfOffer.applyAsLong(supply) | passes;
            sieve.keepIf(
                marks.any(sure | hopes),
                marks.any(sure),
                Sieve.WordCheck.of((row, rows) -> check.test(stated, rows.item(row))));
          }
        });
  }
}
