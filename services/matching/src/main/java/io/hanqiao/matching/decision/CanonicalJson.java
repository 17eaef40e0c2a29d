package io.hanqiao.matching.decision;

import io.hanqiao.matching.Rule;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.text.scoring.StatedText;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON of one form only: members by name, no blanks, what is unknown left out, sets in the
 * order of their texts, whole numbers alone. Equal facts give equal text, so texts can be compared
 * and hashed.
 */
public final class CanonicalJson {

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * Writes records, lists, sets, maps, codes, days, ids, whole numbers, texts.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static String write(Object value) {
    CanonicalJson json = new CanonicalJson();
    json.value(value);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value instanceof String || value instanceof UUID || value instanceof LocalDate) {
      string(value.toString());
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Rule rule) {
      string(rule.id());
    } else if (value instanceof Enum<?> code) {
      string(code.name());
    } else if (value instanceof StatedText text) {
      object(members(text.facts()));
    } else if (value instanceof Record facts) {
      object(members(facts));
    } else if (value instanceof Map<?, ?> map) {
      SortedMap<String, Object> entries = new TreeMap<>();
      map.forEach((key, held) -> entries.put(key.toString(), held));
      object(entries);
    } else {
      array(elements(value));
    }
  }

  private static Stream<String> elements(Object value) {
    if (value instanceof Set<?> set) {
      return set.stream().map(CanonicalJson::write).sorted();
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(CanonicalJson::write);
    }
    if (value instanceof IpcSymbols symbols) {
      return symbols.stated().stream().map(CanonicalJson::write);
    }
    throw new IllegalArgumentException("Nobody writes " + value.getClass().getName());
  }

  private void array(Stream<String> elements) {
    out.append('[');
    elements.forEach(element -> out.append(element).append(','));
    end(']');
  }

  private void object(SortedMap<String, Object> members) {
    out.append('{');
    members.forEach(
        (name, member) -> {
          string(name);
          out.append(':');
          value(member);
          out.append(',');
        });
    end('}');
  }

  /** In the place of the last comma, if there is one. */
  private void end(char bracket) {
    if (out.charAt(out.length() - 1) == ',') {
      out.setLength(out.length() - 1);
    }
    out.append(bracket);
  }

  private static SortedMap<String, Object> members(Record facts) {
    SortedMap<String, Object> members = new TreeMap<>();
    for (RecordComponent component : facts.getClass().getRecordComponents()) {
      @Nullable Object member = member(facts, component);
      if (member != null) {
        members.put(component.getName(), member);
      }
    }
    return members;
  }

  private static @Nullable Object member(Record facts, RecordComponent component) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot be read: " + component, e);
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
