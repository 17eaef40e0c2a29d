package io.hanqiao.talent.field;

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

  /** Refuses a way of maturity that leads backwards. */
  public static void ordered(Findings in, @Nullable Maturity from, @Nullable Maturity to) {
    Flaw backwards = Maturity.backwards(from, to);
    if (backwards != null) {
      in.add("maturityTo", to, backwards);
    }
  }
}
