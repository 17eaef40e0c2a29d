package io.hanqiao.text.diagnosis;

import static io.hanqiao.text.diagnosis.Shortcoming.DIRECTION_MISSING;
import static io.hanqiao.text.diagnosis.Shortcoming.TARGET_WITHOUT_FIGURE;
import static io.hanqiao.text.diagnosis.Shortcoming.UNIT_MISSING;
import static io.hanqiao.text.diagnosis.Shortcoming.UNIT_MISSPELT;
import static io.hanqiao.text.diagnosis.Shortcoming.UNIT_OF_ANOTHER_QUANTITY;
import static io.hanqiao.text.diagnosis.Shortcoming.UNIT_UNKNOWN;

import io.hanqiao.text.diagnosis.NeedDraft.Measured;
import io.hanqiao.text.reading.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one indicator lacks. */
final class IndicatorReading {

  private static final Pattern FIGURE = Pattern.compile("\\d");

  /** What stands behind the last figure of a target. */
  private static final Pattern BEHIND =
      Pattern.compile("\\d\\s?([^\\s\\d,.;:。、()+\\-±~≤≥<>=]+)[^\\d]*$");

  private static final Pattern NO_UNIT = Pattern.compile("^[以之]?[上下内]|^或|^及|^为");

  private IndicatorReading() {}

  /** Adds what is found; an indicator of which nothing is written yet is left alone. */
  static void read(Measured raw, String at, List<Found> found) {
    String name = plain(raw.name());
    String target = plain(raw.target());
    String unit = plain(raw.unit());
    if (target.isEmpty() && name.isEmpty()) {
      return;
    }
    if (!FIGURE.matcher(target).find()) {
      if (!Signs.in(target, "qualitative") && !Signs.in(target, "figure")) {
        found.add(
            new Found(TARGET_WITHOUT_FIGURE, at + "target", target.isEmpty() ? name : target));
      }
      return;
    }
    if (!raw.directed() && !Signs.in(name + target, "directed")) {
      found.add(new Found(DIRECTION_MISSING, at + "comparator", target));
    }
    String written = unit.isEmpty() ? inTarget(target) : unit;
    if (written.isEmpty()) {
      if (!Signs.in(name, "dimensionless")) {
        found.add(new Found(UNIT_MISSING, at + "unit", (name + " " + target).strip()));
      }
    } else {
      unit(name, written, !unit.isEmpty(), at + (unit.isEmpty() ? "target" : "unit"), found);
    }
  }

  private static void unit(
      String name, String unit, boolean ownField, String at, List<Found> found) {
    String meant = Units.meant(unit);
    if (Units.contradict(name, unit)) {
      found.add(new Found(UNIT_OF_ANOTHER_QUANTITY, at, name + " " + unit));
    } else if (!Units.isKnown(unit) && meant != null) {
      found.add(new Found(UNIT_MISSPELT, at, unit + " → " + meant));
    } else if (ownField && !Units.isKnown(unit)) {
      found.add(new Found(UNIT_UNKNOWN, at, unit));
    }
  }

  private static String inTarget(String target) {
    Matcher behind = BEHIND.matcher(target);
    return behind.find() && !NO_UNIT.matcher(behind.group(1)).find() ? behind.group(1) : "";
  }

  private static String plain(String text) {
    return PlainText.of(text).cased().strip();
  }
}
