package io.hanqiao.enterprise.need;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and shows what the firm's assets are worth. */
final class CollateralValues {

  private static final String FIELD = "collateralValues";

  private static final Flaw TWICE =
      Flaw.of(
          "这种担保物的价值已写过。",
          "The value of this kind is given already.",
          "每种担保物只写一个价值，请合并。",
          "Give one value for each kind: add them up.");

  private static final Flaw NOT_NAMED =
      Flaw.of(
          "写了价值，但 collateral 中没有这种担保物。",
          "A value is given for an asset that is not among collateral.",
          "请在 collateral 中加上这种担保物，或去掉这一价值。",
          "Add the kind to collateral, or leave the value out.");

  private CollateralValues() {}

  /**
   * The values read, in fen; null if none is stated. What is wrong is added to {@code in}.
   *
   * @param assets the firm names as collateral
   */
  static @Nullable Map<Collateral, Long> read(
      @Nullable List<@Nullable CollateralValue> given, Set<Collateral> assets, Findings in) {
    if (given == null || given.isEmpty()) {
      return null;
    }
    Map<Collateral, Long> read = new EnumMap<>(Collateral.class);
    for (int i = 0; i < given.size(); i++) {
      String at = FIELD + "[" + i + "]";
      CollateralValue form = in.required(at, given.get(i), Parsed::valid);
      if (form != null) {
        Collateral kind = kind(at + ".collateral", form, assets, in);
        Money value = in.required(at + ".value", form.value(), PositiveAmount::parse);
        if (kind != null && read.putIfAbsent(kind, value == null ? 0 : value.fen()) != null) {
          in.add(at + ".collateral", kind, TWICE);
        }
      }
    }
    return read;
  }

  private static @Nullable Collateral kind(
      String at, CollateralValue form, Set<Collateral> assets, Findings in) {
    Collateral kind =
        in.required(at, form.collateral(), code -> Codes.parse(Collateral.class, code));
    if (kind != null && !assets.contains(kind)) {
      in.add(at, kind, NOT_NAMED);
    }
    return kind;
  }

  /** The values on the wire, in the order of the vocabulary; null if none is stated. */
  static @Nullable List<CollateralValue> view(@Nullable Map<Collateral, Long> fen) {
    return fen == null
        ? null
        : fen.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new CollateralValue(e.getKey().name(), new Money(e.getValue()).toYuan()))
            .toList();
  }
}
