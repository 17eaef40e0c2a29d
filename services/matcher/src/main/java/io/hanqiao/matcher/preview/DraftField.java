package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a field of a draft is read, with everything that is wrong in it. */
@FunctionalInterface
interface DraftField {

  /** What it says; null where it cannot be read, and a finding tells why. */
  @Nullable Object read(String name, JsonNode value, Findings in);

  /** A text that a parser of the vocabulary reads. */
  static <T> DraftField text(Function<? super String, Parsed<T>> parser) {
    return (name, value, in) ->
        value.isTextual()
            ? in.required(name, value.textValue(), parser)
            : refuse(name, value, in, "文字", "text in quotation marks");
  }

  /** A code of a closed list. */
  static <E extends Enum<E> & Named> DraftField code(Class<E> codes) {
    return text(code -> Codes.parse(codes, code));
  }

  /** A whole number. */
  static <T> DraftField whole(Function<Integer, Parsed<T>> parser) {
    return (name, value, in) ->
        value.isIntegralNumber() && value.canConvertToInt()
            ? in.required(name, value.intValue(), parser)
            : refuse(name, value, in, "不带引号的整数", "a whole number without quotation marks");
  }

  /** True or false. */
  static DraftField yesOrNo() {
    return (name, value, in) ->
        value.isBoolean()
            ? (Object) value.booleanValue()
            : refuse(name, value, in, "true 或 false", "true or false");
  }

  /** A list that says something: 1 to so many, none twice. */
  static DraftField list(DraftField each, int most) {
    return (name, value, in) -> {
      if (!value.isArray()) {
        return refuse(name, value, in, "列表（方括号）", "a list in square brackets");
      }
      if (value.isEmpty() || value.size() > most) {
        in.add(
            name,
            value.size(),
            Flaw.of(
                "列出了 " + value.size() + " 项。",
                "It lists " + value.size() + ".",
                "请列出 1 至 " + most + " 项；未载明请不填此项。",
                "List 1 to " + most + ", or leave the field out if nothing is stated."));
        return null;
      }
      return items(name, value, each, in);
    };
  }

  private static List<Object> items(String name, JsonNode list, DraftField each, Findings in) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String at = name + "[" + i + "]";
      JsonNode item = list.get(i);
      Object read = item.isNull() ? missing(at, in) : each.read(at, item, in);
      if (read != null && all.contains(read)) {
        in.add(
            at,
            item.asText(),
            Flaw.of("与前面的值重复。", "It repeats an earlier one.", "请删去重复项。", "Remove it."));
      } else if (read != null) {
        all.add(read);
      }
    }
    return all;
  }

  /** Fields of fields: a map of those that could be read; null is not stated. */
  static DraftField object(Map<String, DraftField> fields, Set<String> required) {
    return (name, value, in) -> {
      if (!value.isObject()) {
        return refuse(name, value, in, "对象（花括号）", "an object in curly brackets");
      }
      Map<String, Object> all = new LinkedHashMap<>();
      String start = name.isEmpty() ? "" : name + ".";
      value
          .properties()
          .forEach(
              member -> {
                DraftField field = fields.get(member.getKey());
                if (field == null) {
                  unknown(start + member.getKey(), fields.keySet(), in);
                } else if (!member.getValue().isNull()) {
                  Object read = field.read(start + member.getKey(), member.getValue(), in);
                  if (read != null) {
                    all.put(member.getKey(), read);
                  }
                }
              });
      required.stream()
          .filter(key -> !value.hasNonNull(key))
          .sorted()
          .forEach(key -> missing(start + key, in));
      return all;
    };
  }

  private static void unknown(String name, Set<String> known, Findings in) {
    String all = String.join(", ", known.stream().sorted().toList());
    in.add(
        name,
        null,
        Flaw.of(
            "没有这个字段。", "There is no such field.", "可用：" + all + "。", "Use some of " + all + "."));
  }

  private static @Nullable Object missing(String name, Findings in) {
    return in.required(name, null, Parsed::valid);
  }

  private static @Nullable Object refuse(
      String name, JsonNode value, Findings in, String zh, String en) {
    in.add(
        name,
        value.toString(),
        Flaw.of("JSON 类型不对。", "It has the wrong JSON type.", "应为" + zh + "。", "Give " + en + "."));
    return null;
  }
}
