package io.hanqiao.matching.decision;

import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.text.scoring.StatedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes facts again of the {@link CanonicalJson} that was written of them. */
final class StoredFacts {

  private StoredFacts() {}

  /**
   * The facts a text holds.
   *
   * @throws IllegalArgumentException if it does not hold facts of that type
   */
  static <T> T read(String json, Class<T> type) {
    return type.cast(made(JsonTree.read(json), type));
  }

  private static Object made(Object stored, Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(stored, generic);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == StatedText.class) {
      return StatedText.of((StatedText.Facts) record(members(stored), StatedText.Facts.class));
    }
    if (wanted.isRecord()) {
      return record(members(stored), wanted);
    }
    if (stored instanceof Long number) {
      return wanted == int.class || wanted == Integer.class
          ? (Object) Math.toIntExact(number)
          : number;
    }
    if (stored instanceof List<?> runs) {
      return symbols(runs.stream().map(Object::toString).toList(), wanted);
    }
    return stored instanceof String word ? word(word, wanted) : stored;
  }

  private static Object word(String word, Class<?> wanted) {
    if (wanted == UUID.class) {
      return UUID.fromString(word);
    }
    if (wanted == LocalDate.class) {
      return LocalDate.parse(word);
    }
    return wanted.isEnum() ? code(word, wanted) : word;
  }

  private static Object code(String word, Class<?> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> ((Enum<?>) code).name().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(codes.getSimpleName() + " has no " + word));
  }

  private static Object symbols(List<String> runs, Class<?> wanted) {
    IpcSymbols symbols = wanted == IpcSymbols.class ? IpcSymbols.of(runs) : null;
    if (symbols == null) {
      throw new IllegalArgumentException("Nobody reads " + wanted.getName());
    }
    return symbols;
  }

  private static Object collection(Object stored, ParameterizedType generic) {
    Type[] of = generic.getActualTypeArguments();
    if (generic.getRawType() == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      members(stored).forEach((key, value) -> map.put(made(key, of[0]), made(value, of[1])));
      return map;
    }
    List<?> elements = (List<?>) stored;
    return generic.getRawType() == Set.class
        ? elements.stream()
            .map(element -> made(element, of[0]))
            .collect(Collectors.toCollection(HashSet::new))
        : elements.stream().map(element -> made(element, of[0])).toList();
  }

  private static Object record(Map<String, Object> stored, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object value = stored.get(components[i].getName());
      values[i] = value == null ? null : made(value, components[i].getGenericType());
    }
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No " + type.getSimpleName() + " is stored here.", e);
    }
  }

  private static Map<String, Object> members(Object stored) {
    if (!(stored instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("Members are wanted where " + stored + " is stored.");
    }
    Map<String, Object> members = new HashMap<>();
    map.forEach((key, value) -> members.put(key.toString(), value));
    return members;
  }
}
