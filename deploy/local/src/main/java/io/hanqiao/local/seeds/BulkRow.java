package io.hanqiao.local.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a bulk load. What is empty is left out: not stated. */
final class BulkRow {
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final StringBuilder source = new StringBuilder();

  BulkRow(String reference) {
    fields.put("reference", reference);
  }

  /** Adds a text; an empty one is left out. */
  BulkRow text(String name, String value) {
    return value.isEmpty() ? this : value(name, value);
  }

  /** Adds a list; an empty one is left out. */
  BulkRow list(String name, Collection<?> values) {
    return values.isEmpty() ? this : value(name, values);
  }

  /** Adds a value. */
  BulkRow value(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Adds to what is said of the source; nothing if the text is empty. */
  BulkRow source(String label, String text) {
    if (!text.isEmpty()) {
      source.append(source.isEmpty() ? "" : "；").append(label).append(text);
    }
    return this;
  }

  /** The row as one line of JSON. */
  String line() {
    fields.put("synthetic", false);
    fields.put("source", source.toString());
    try {
      return RawMaterial.JSON.writeValueAsString(fields) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row of plain values always has a JSON text", e);
    }
  }

  /** The text of a field of raw material; empty if it is null, missing or no value. */
  static String said(JsonNode raw, String field) {
    return raw.path(field).asText("").equals("null") ? "" : raw.path(field).asText("");
  }
}
