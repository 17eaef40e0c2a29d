package io.hanqiao.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Copies of what was stated, in an order that is the same in every run. */
public final class Stated {

  /** The forms asked for: constants of the code, so there are few. */
  private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

  private Stated() {}

  /**
   * The codes in their declared order; null where none is stated, since an empty set says nothing.
   */
  public static <E extends Enum<E>> @Nullable Set<E> codes(@Nullable Set<E> stated) {
    return stated == null || stated.isEmpty()
        ? null
        : Collections.unmodifiableSet(EnumSet.copyOf(stated));
  }

  /** The codes in their declared order, none included. */
  public static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> given) {
    EnumSet<E> codes = EnumSet.noneOf(type);
    codes.addAll(given);
    return Collections.unmodifiableSet(codes);
  }

  /** The values by code, in the codes' declared order, none included. */
  public static <E extends Enum<E>, V> Map<E, V> copy(Class<E> type, Map<E, V> given) {
    Map<E, V> values = new EnumMap<>(type);
    values.putAll(given);
    return Collections.unmodifiableMap(values);
  }

  /**
   * The keys in alphabetical order; null where none is stated.
   *
   * @throws IllegalArgumentException if one is not of the form wanted
   */
  public static @Nullable Set<String> keys(@Nullable Set<String> stated, String form, String what) {
    if (stated == null || stated.isEmpty()) {
      return null;
    }
    for (String key : stated) {
      requireForm(key, form, what);
    }
    return Collections.unmodifiableSet(new TreeSet<>(stated));
  }

  /** Refuses a code that is not of the form wanted; an unknown one passes. */
  public static void requireForm(@Nullable String code, String form, String what) {
    // Passed a million times for each time it refuses: nothing is compiled or worded before that.
    if (code != null && !FORMS.computeIfAbsent(form, Pattern::compile).matcher(code).matches()) {
      throw new IllegalArgumentException(what + " is «" + code + "»; want " + form + ".");
    }
  }

  /** Refuses a number outside {@code 0..most}; an unknown one passes. */
  public static void requireUpTo(long most, @Nullable Number number, String what) {
    if (number != null && (number.longValue() < 0 || number.longValue() > most)) {
      throw new IllegalArgumentException(what + " is " + number + "; want 0.." + most + ".");
    }
  }

  /** Refuses an input that the arithmetic was not made for. */
  public static void require(boolean right, String sentence) {
    if (!right) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
