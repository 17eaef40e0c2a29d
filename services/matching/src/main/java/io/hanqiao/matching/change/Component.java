package io.hanqiao.matching.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record, or of a record within it, to be replaced in copies: demands and
 * supplies have dozens, and a change is about one. The records' own constructors refuse what they
 * refuse.
 */
public final class Component<R extends Record> {

  private final RecordComponent[] all;
  private final Constructor<R> constructor;
  private final int place;

  /** What to replace within the component; null if the component itself. */
  private final @Nullable Component<?> within;

  private Component(
      RecordComponent[] all, Constructor<R> constructor, int place, @Nullable Component<?> within) {
    this.all = all;
    this.constructor = constructor;
    this.place = place;
    this.within = within;
  }

  /**
   * The component at a path such as {@code firm.figures.debtRatioPercent}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <R extends Record> Component<R> of(Class<R> type, String path) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    RecordComponent[] all = type.getRecordComponents();
    for (int i = 0; i < all.length; i++) {
      if (all[i].getName().equals(name)) {
        Component<?> within =
            dot < 0 ? null : of(all[i].getType().asSubclass(Record.class), path.substring(dot + 1));
        return new Component<>(all, constructor(type, all), i, within);
      }
    }
    throw new IllegalArgumentException(type.getSimpleName() + " has no " + name + ".");
  }

  private static <R> Constructor<R> constructor(Class<R> type, RecordComponent[] all) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * A copy of the record with another value here; a {@code long} is narrowed where need be.
   *
   * @throws IllegalArgumentException if the record does not take the value
   */
  public R in(R record, @Nullable Object value) {
    try {
      Object[] values = new Object[all.length];
      for (int i = 0; i < all.length; i++) {
        Object old = all[i].getAccessor().invoke(record);
        values[i] = i == place ? replaced(old, value) : old;
      }
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(
          "A copy with another " + all[place].getName() + " is refused.", refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Object replaced(Object old, @Nullable Object value) {
    if (within != null) {
      return replaced(within, old, value);
    }
    Class<?> type = all[place].getType();
    boolean narrow = type == Integer.class || type == int.class;
    return narrow && value instanceof Long number ? (Object) Math.toIntExact(number) : value;
  }

  private static <T extends Record> Object replaced(
      Component<T> within, Object old, @Nullable Object value) {
    return within.in(within.constructor.getDeclaringClass().cast(old), value);
  }
}
