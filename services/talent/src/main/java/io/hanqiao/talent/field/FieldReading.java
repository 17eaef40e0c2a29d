package io.hanqiao.talent.field;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IpcCode;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.Sector;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields that several forms share. */
public final class FieldReading {

  private static final Flaw TURNED_ROUND =
      Flaw.of(
          "终点早于起点。",
          "It comes before maturityFrom.",
          "请按 LAB、BENCH、PILOT、PRODUCTION 的先后填写。",
          "Keep the order LAB, BENCH, PILOT, PRODUCTION.");

  private FieldReading() {}

  /** A parser of a closed list. */
  public static <E extends Enum<E> & Named> Function<String, Parsed<E>> code(Class<E> list) {
    return code -> Codes.parse(list, code);
  }

  /** Lines of industry, without repetition; null if not stated. */
  public static @Nullable Set<Sector> sectors(Findings in, @Nullable List<String> sectors) {
    return in.optionalSet("sectors", sectors, code(Sector.class));
  }

  /** Symbols of the patent classification in their normal spelling; null if not stated. */
  public static @Nullable Set<String> ipc(Findings in, @Nullable List<String> symbols) {
    Set<IpcCode> read = in.optionalSet("ipc", symbols, IpcCode::parse);
    return read == null ? null : read.stream().map(IpcCode::value).collect(Collectors.toSet());
  }

  /** Six digits of GB/T 2260; null if not stated. */
  public static @Nullable String division(Findings in, @Nullable String code) {
    RegionCode read = in.optional("divisionCode", code, RegionCode::parse);
    return read == null ? null : read.value();
  }

  /** The key of a management district; null if not stated. */
  public static @Nullable String district(Findings in, @Nullable String key) {
    ManagementDistrict read = in.optional("managementDistrict", key, ManagementDistrict::parse);
    return read == null ? null : read.key();
  }

  /**
   * A search narrowed to a line of industry.
   *
   * @param holder the embedded part that keeps the lines of industry
   * @param sector null narrows nothing
   */
  public static Search narrowed(Search search, String holder, @Nullable Sector sector) {
    // array_contains would bind the code as a number.
    return search.and(
        "sql('array_position(?, ?)', " + holder + ".sectors, :sector) is not null",
        "sector",
        sector == null ? null : sector.name());
  }

  /** A text of {@code least} to {@code most} characters. */
  public static Function<String, Parsed<String>> text(int least, int most) {
    return value ->
        Findings.text(most)
            .apply(value)
            .then(
                text ->
                    text.codePointCount(0, text.length()) >= least
                        ? Parsed.valid(text)
                        : Parsed.invalid(
                            Flaw.of(
                                "文字太短。",
                                "The text is too short.",
                                "请写 " + least + " 至 " + most + " 个字。",
                                "Write " + least + " to " + most + " characters.")));
  }

  /** Refuses a way of maturity that leads backwards. */
  public static void ordered(Findings in, @Nullable Maturity from, @Nullable Maturity to) {
    if (from != null && to != null && from.compareTo(to) > 0) {
      in.add("maturityTo", to, TURNED_ROUND);
    }
  }
}
