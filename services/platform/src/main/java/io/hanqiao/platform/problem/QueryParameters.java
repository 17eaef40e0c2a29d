package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Flaw;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter of the wrong type is an error of the input, 422, and not a path that does not
 * exist, which is what the framework makes of it.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

  private static final Flaw NO_NUMBER =
      Flaw.of(
          "不是整数。", "It is not a whole number.", "请填写整数，如 20。", "Give a whole number, such as 20.");
  private static final Flaw NO_ID =
      Flaw.of("不是编号（UUID）。", "It is not an id (UUID).", "请使用本系统给出的编号。", "Use an id that we gave.");

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam parameter) {
        if (type == Integer.class) {
          return (ParamConverter<T>) new Strict<>(parameter.value(), Integer::parseInt, NO_NUMBER);
        }
        if (type == UUID.class) {
          return (ParamConverter<T>) new Strict<>(parameter.value(), UUID::fromString, NO_ID);
        }
      }
    }
    return null;
  }

  private record Strict<T>(String name, Function<String, T> reader, Flaw flaw)
      implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      try {
        return reader.apply(value);
      } catch (IllegalArgumentException e) {
        throw new ProblemException(
            ProblemCode.INVALID, null, List.of(new Finding(name, value, flaw)));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
