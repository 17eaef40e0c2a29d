package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of a bulk load, as it goes over the wire. The fields keep the order they were put in, so
 * that the same row is always the same bytes. A field without a value is left out: not stated.
 */
final class Row {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final String SOURCE = "演示数据：按公开分布与假设生成，不对应任何真实单位";

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** A row with the fields given. */
  static Row of(Map<String, Object> fields) {
    return new Row().putAll(fields);
  }

  /** Starts a row of a synthetic record; {@link #synthetic} ends it. */
  static Row of(String reference, String ownerOrg) {
    return new Row().put("reference", reference).put("ownerOrg", ownerOrg);
  }

  /** Adds a field; null leaves it out. An empty list is a statement: there are none. */
  Row put(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  /** Adds a list, and leaves it out if it is empty: nothing is stated. */
  Row putStated(String name, Collection<?> values) {
    return put(name, values.isEmpty() ? null : values);
  }

  /** Adds an amount of {@code wan} ten-thousands of 元; null leaves it out. */
  Row putWan(String name, @Nullable Number wan) {
    return put(name, wan == null ? null : yuan(wan.longValue()));
  }

  /** An amount of {@code wan} ten-thousands of 元 as it goes over the wire. */
  static String yuan(long wan) {
    return wan * 10_000 + ".00";
  }

  /** Replaces or adds all the fields given. */
  Row putAll(Map<String, Object> others) {
    fields.putAll(others);
    return this;
  }

  /** Marks the row as no real record. */
  Row synthetic() {
    return put("synthetic", true).put("source", SOURCE);
  }

  /** The field's text. */
  String text(String name) {
    return String.valueOf(fields.get(name));
  }

  /** The field's value; null if it is not stated. */
  @Nullable Object value(String name) {
    return fields.get(name);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /**
   * The row as one line of JSON, without a line end.
   *
   * @param ids gives the ids of rows loaded before
   */
  String line(Function<IdOf, String> ids) {
    Map<String, Object> values = new LinkedHashMap<>(fields);
    values.replaceAll((name, value) -> resolved(value, ids));
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row of plain values always has a JSON text", e);
    }
  }

  private static Object resolved(Object value, Function<IdOf, String> ids) {
    if (value instanceof IdOf wanted) {
      return ids.apply(wanted);
    }
    if (value instanceof List<?> values) {
      return values.stream().map(each -> resolved(each, ids)).toList();
    }
    if (value instanceof Map<?, ?> fields) {
      Map<Object, Object> resolved = new LinkedHashMap<>();
      fields.forEach((name, field) -> resolved.put(name, resolved(field, ids)));
      return resolved;
    }
    return value;
  }
}
