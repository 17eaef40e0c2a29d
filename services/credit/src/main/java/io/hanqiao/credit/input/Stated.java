package io.hanqiao.credit.input;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of codes that are stated or not stated, never stated and empty. */
public final class Stated {

  private Stated() {}

  /** Reads a list of codes; an empty one states nothing, so it is not clear what is meant. */
  public static <T> @Nullable Set<T> codes(
      Findings in,
      String field,
      @Nullable List<String> values,
      Function<? super String, Parsed<T>> parser) {
    if (values != null && values.isEmpty()) {
      in.add(
          field,
          "[]",
          Flaw.of(
              "列表是空的。",
              "The list is empty.",
              "未载明请不要填此项；载明的请至少列出一个代码。",
              "Leave the field out if nothing is stated, or list one code at least."));
      return null;
    }
    return in.optionalSet(field, values, parser);
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
