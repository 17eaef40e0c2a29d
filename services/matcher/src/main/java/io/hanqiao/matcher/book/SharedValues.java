package io.hanqiao.matcher.book;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Texts, days and sets that many states repeat are held once for all: of a profile some five
 * objects are left to a book and to the collector, not twenty-five. What is held so is bounded;
 * what comes after that is held as it comes. Safe for use by many threads.
 */
final class SharedValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Of each kind. */
  private static final int MOST = 50_000;

  private final transient Map<String, String> texts = new ConcurrentHashMap<>();
  private final transient Map<String, LocalDate> days = new ConcurrentHashMap<>();
  private final transient Map<Set<?>, Set<?>> sets = new ConcurrentHashMap<>();

  SharedValues() {
    super("shared-values");
    addDeserializer(String.class, new Texts());
    addDeserializer(LocalDate.class, new Days());
    setDeserializerModifier(
        new BeanDeserializerModifier() {
          private static final long serialVersionUID = 1L;

          @Override
          public JsonDeserializer<?> modifyCollectionDeserializer(
              DeserializationConfig config,
              CollectionType type,
              BeanDescription bean,
              JsonDeserializer<?> deserializer) {
            // By now it is the kind of set that Jackson would make of a Set.
            return Set.class.isAssignableFrom(type.getRawClass())
                ? new Sets(deserializer)
                : deserializer;
          }
        });
  }

  private static <K, V> V shared(Map<K, V> known, K key, Function<K, V> made) {
    V held = known.get(key);
    if (held != null) {
      return held;
    }
    return known.size() < MOST ? known.computeIfAbsent(key, made) : made.apply(key);
  }

  private final class Texts extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    Texts() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      return text == null ? text : shared(texts, text, Function.identity());
    }
  }

  private final class Days extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Days() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
      LocalDate known = days.get(text);
      if (known != null) {
        return known;
      }
      LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      return day == null || text.isEmpty() ? day : shared(days, text, unused -> day);
    }
  }

  private final class Sets extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    Sets(JsonDeserializer<?> delegate) {
      super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new Sets(delegate);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object read = super.deserialize(parser, context);
      return read instanceof Set<?> set && !set.contains(null)
          ? shared(sets, set, Set::copyOf)
          : read;
    }
  }
}
