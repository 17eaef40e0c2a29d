package io.hanqiao.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A promise of how soon each step of a matter is taken, as a programme or platform has given it. A
 * promise that changes is a programme of its own.
 *
 * @param code such as {@code LOAN_CODE_135}
 * @param matter what it is about, such as {@code LOAN_APPLICATION}
 * @param usual whether it holds where nothing else is said; one of each matter
 * @param name on screen
 * @param stages in the order of their limits
 */
public record ClockProgramme(
    String code, String matter, boolean usual, Text name, List<ClockStage> stages) {

  /** The matter of a firm that asks a bank for a loan. */
  public static final String LOAN_APPLICATION = "LOAN_APPLICATION";

  private static final Map<String, ClockProgramme> ALL = read();

  /** All programmes of a matter. */
  public static List<ClockProgramme> all(String matter) {
    return ALL.values().stream().filter(p -> p.matter().equals(matter)).toList();
  }

  /** The programme of a matter where nothing else is said. */
  public static ClockProgramme usual(String matter) {
    return all(matter).stream().filter(ClockProgramme::usual).findFirst().orElseThrow();
  }

  /** The programme of a code that was read before. */
  public static Optional<ClockProgramme> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** Reads the code of a programme of a matter. */
  public static Parsed<String> parse(String matter, String code) {
    ClockProgramme programme = ALL.get(code);
    if (programme != null && programme.matter().equals(matter)) {
      return Parsed.valid(code);
    }
    return Parsed.invalid(
        Flaw.of(
            "没有时限方案" + Excerpt.of(code) + "。",
            "There is no clock programme " + Excerpt.of(code) + ".",
            "可用："
                + all(matter).stream()
                    .map(p -> p.code() + "（" + p.name().zh() + "）")
                    .collect(Collectors.joining("、"))
                + "。",
            "Allowed: "
                + all(matter).stream()
                    .map(p -> p.code() + " (" + p.name().en() + ")")
                    .collect(Collectors.joining(", "))
                + "."));
  }

  /** Its stage of a step, if it has one. */
  public Optional<ClockStage> stage(ClockStep step) {
    return stages.stream().filter(stage -> stage.step() == step).findFirst();
  }

  private static Map<String, ClockProgramme> read() {
    Map<String, ClockProgramme> programmes = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("clock-stages.csv").rows()) {
      programmes
          .computeIfAbsent(
              row.get("programme"),
              code ->
                  new ClockProgramme(
                      code,
                      row.get("for"),
                      Boolean.parseBoolean(row.get("usual")),
                      new Text(row.get("zh"), row.get("en")),
                      new ArrayList<>()))
          .stages()
          .add(ClockStage.read(row));
    }
    return programmes;
  }
}
