package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What held on which day: values with a validity, at most one for any day. Days before the first,
 * after the last and in a gap have none.
 *
 * @param <T> what is valid for a while
 */
public final class DatedTable<T> {

  /**
   * A value and its validity.
   *
   * @param validFrom first day
   * @param validTo last day, included; null while no end is known
   * @param value what holds from the one to the other
   */
  public record Entry<T>(LocalDate validFrom, @Nullable LocalDate validTo, T value) {

    /** Refuses a validity that ends before it begins. */
    public Entry {
      if (validTo != null && validTo.isBefore(validFrom)) {
        throw new IllegalArgumentException(validTo + " is before " + validFrom);
      }
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
  }

  private final String subject;
  private final List<Entry<T>> entries;

  private DatedTable(String subject, List<Entry<T>> sorted) {
    this.subject = subject;
    this.entries = sorted;
  }

  /**
   * A table of these entries, in any order.
   *
   * @param subject what the table is about, in English, for messages
   * @throws IllegalArgumentException if there is no entry or two are valid on one day
   */
  public static <T> DatedTable<T> of(String subject, List<Entry<T>> entries) {
    List<Entry<T>> sorted =
        entries.stream().sorted(Comparator.comparing((Entry<T> e) -> e.validFrom())).toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException(subject + ": a dated table needs at least one entry");
    }
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate next = sorted.get(i).validFrom();
      if (sorted.get(i - 1).covers(next)) {
        throw new IllegalArgumentException(subject + ": two entries are valid on " + next);
      }
    }
    return new DatedTable<>(subject, sorted);
  }

  /** Whether {@link #on} has an answer for the day. */
  public boolean covers(LocalDate day) {
    return find(day) != null;
  }

  /**
   * The value valid on the day.
   *
   * @throws NotInForceException naming the range, if there is none
   */
  public T on(LocalDate day) {
    Entry<T> entry = find(day);
    if (entry == null) {
      LocalDate end = entries.get(entries.size() - 1).validTo();
      throw new NotInForceException(
          "no %s on %s: the table covers %s to %s"
              .formatted(subject, day, entries.get(0).validFrom(), end == null ? "now" : end));
    }
    return entry.value();
  }

  /** The entries, earliest first. */
  public List<Entry<T>> entries() {
    return entries;
  }

  private @Nullable Entry<T> find(LocalDate day) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Entry<T> entry = entries.get(middle);
      if (entry.covers(day)) {
        return entry;
      }
      if (day.isBefore(entry.validFrom())) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
