package io.hanqiao.credit.input;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of codes that are stated or not stated, never stated and empty. */
public final class Stated {

  /** What is said twice of one thing. */
  public static final Flaw REPEATED =
      Flaw.of(
          "与前面的值重复。", "It repeats an earlier one.", "请合并或改用不同的值。", "Merge them or give another.");

  private static final int MOST = 100;

  private Stated() {}

  /** Reads a list of codes; an empty one states nothing, so it is not clear what is meant. */
  public static <T> @Nullable Set<T> codes(
      Findings in,
      String field,
      @Nullable List<String> values,
      Function<? super String, Parsed<T>> parser) {
    return values == null || !notEmpty(in, field, values)
        ? null
        : in.optionalSet(field, values, parser);
  }

  /** Adds a finding if a list is there and empty. */
  public static boolean notEmpty(Findings in, String field, List<?> values) {
    if (values.isEmpty()) {
      in.add(
          field,
          "[]",
          Flaw.of(
              "列表是空的。",
              "The list is empty.",
              "未载明请不要填此项；载明的请至少列出一项。",
              "Leave the field out if nothing is stated, or list one at least."));
    }
    return !values.isEmpty();
  }

  /** Reads ids of records, 1 to 100 and none twice. */
  public static @Nullable Set<UUID> ids(Findings in, String field, @Nullable List<UUID> values) {
    if (values == null) {
      return null;
    }
    if (tooMany(in, field, values.size())) {
      return null;
    }
    List<@Nullable String> written = new ArrayList<>();
    values.forEach(id -> written.add(id == null ? null : id.toString()));
    return codes(in, field, written, id -> Parsed.valid(UUID.fromString(id)));
  }

  /** Adds a finding if a list holds more than anybody looks through. */
  public static boolean tooMany(Findings in, String field, int size) {
    if (size <= MOST) {
      return false;
    }
    in.add(
        field,
        size,
        Flaw.of(
            "列出了 " + size + " 项。",
            "It lists " + size + ".",
            "请不超过 " + MOST + " 项。",
            "List at most " + MOST + "."));
    return true;
  }

  /** Reads {@code serviceDivisions}: GB/T 2260 prefixes of 2, 4 or 6 digits. */
  public static @Nullable Set<String> divisions(Findings in, @Nullable List<String> values) {
    return codes(
        in,
        "serviceDivisions",
        values,
        code -> RegionCode.parsePrefix(code).then(region -> Parsed.valid(region.value())));
  }

  /** Reads {@code serviceManagementDistricts}: keys of management districts. */
  public static @Nullable Set<String> districts(Findings in, @Nullable List<String> values) {
    return codes(
        in,
        "serviceManagementDistricts",
        values,
        key -> ManagementDistrict.parse(key).then(district -> Parsed.valid(district.key())));
  }
}
