package io.hanqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a JSON text could not be read. */
public final class UnreadableJson {

  private UnreadableJson() {}

  /** 422 with the field if JSON was well-formed but of the wrong shape, else 400 with the place. */
  public static ProblemException problem(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return invalid(
          path(unknown),
          Flaw.of(
              "没有名为 " + unknown.getPropertyName() + " 的字段。",
              "There is no field " + unknown.getPropertyName() + ".",
              "可用字段：" + known(unknown) + "。",
              "The fields are: " + known(unknown) + "."));
    }
    if (e instanceof MismatchedInputException mismatch && !isTrailing(mismatch)) {
      return mismatch(mismatch, mismatch.getTargetType());
    }
    // A number beyond the type's range.
    if (e instanceof JsonMappingException mapping
        && e.getCause() instanceof InputCoercionException coercion) {
      return mismatch(mapping, coercion.getTargetType());
    }
    return malformed(e);
  }

  private static boolean isTrailing(MismatchedInputException e) {
    return e.getOriginalMessage().startsWith("Trailing token");
  }

  private static ProblemException mismatch(JsonMappingException e, @Nullable Class<?> target) {
    String wanted = target == null ? "object" : jsonType(target);
    return invalid(
        path(e),
        Flaw.of(
            "JSON 类型不对。",
            "It has the wrong JSON type.",
            "这里应为 " + wanted + "。",
            "It should be a JSON " + wanted + "."));
  }

  /** The parser's own words give the place as the end of what it read so far: line 0, often. */
  private static ProblemException tooLarge() {
    return new ProblemException(
        ProblemCode.MALFORMED,
        new Text(
            "请求超出限度：一段文字最多 %d 个字符，一个数最多 %d 位，最多嵌套 %d 层。请缩短后再提交。"
                .formatted(
                    StrictJson.LONGEST_STRING, StrictJson.LONGEST_NUMBER, StrictJson.DEEPEST),
            ("The request goes beyond a limit: a text has at most %d characters, a number at most"
                    + " %d digits, nesting at most %d levels. Send less.")
                .formatted(
                    StrictJson.LONGEST_STRING, StrictJson.LONGEST_NUMBER, StrictJson.DEEPEST)));
  }

  private static ProblemException malformed(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException
        || e.getCause() instanceof StreamConstraintsException) {
      return tooLarge();
    }
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String why = why(e);
    return new ProblemException(
        ProblemCode.MALFORMED,
        new Text(
            "第 " + line + " 行第 " + column + " 列不是合法的 JSON（UTF-8）：" + why + "。",
            "Not valid JSON (UTF-8) at line " + line + ", column " + column + ": " + why + "."));
  }

  /** Only the parser's own words: others name the classes behind the form. */
  private static String why(JsonProcessingException e) {
    if (e instanceof MismatchedInputException mismatch && isTrailing(mismatch)) {
      return "something follows the value";
    }
    return e instanceof JsonMappingException ? "unreadable" : firstSentence(e.getOriginalMessage());
  }

  private static ProblemException invalid(String field, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID,
        new Text("有 1 处需要更正，已填内容没有保存。", "1 field needs correction; nothing was stored."),
        List.of(new Finding(field, null, flaw)));
  }

  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    return path.isEmpty() ? "$" : path;
  }

  private static String known(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds() == null
        ? ""
        : e.getKnownPropertyIds().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String jsonType(Class<?> type) {
    if (type == String.class) {
      return "string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "boolean (true / false)";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "whole number";
    }
    return Iterable.class.isAssignableFrom(type) ? "array" : "object";
  }

  /** The parser's own first words: they hold no input beyond the offending character. */
  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    return first.length() > 160 ? first.substring(0, 160) + "…" : first;
  }
}
