package io.hanqiao.challenge.challenge;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Comparator;
import io.hanqiao.vocabulary.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as it is sent in. */
@Schema(description = "One thing a solution is measured by, as sent in.")
public record IndicatorForm(
    @Schema(
            required = true,
            description = "What is measured, 1 to 200 characters.",
            examples = "误识别率")
        @Nullable String name,
    @Schema(
            description =
                "How the measured value must stand to the target: AT_LEAST, AT_MOST, EQUAL, RANGE,"
                    + " OTHER.",
            examples = "AT_MOST")
        @Nullable String comparator,
    @Schema(
            required = true,
            description = "The target in words or numbers, 1 to 500 characters.",
            examples = "≤5%")
        @Nullable String target,
    @Schema(description = "Unit of the target, 1 to 50 characters.", examples = "%")
        @Nullable String unit,
    @Schema(description = "How it is tested, 1 to 500 characters.", examples = "GB/T 21023 现场测试")
        @Nullable String testMethod) {

  private static final int MOST = 50;

  private static final Flaw TOO_MANY =
      Flaw.of(
          "技术指标超过 " + MOST + " 项。",
          "There are more than " + MOST + " indicators.",
          "请合并或拆成几个榜单。",
          "Merge some, or post several challenges.");

  private static final Flaw EMPTY =
      Flaw.of(
          "这一项是空的。", "It is empty.", "请填写名称和目标，或删去。", "Give a name and a target, or remove it.");

  /** Reads a list of indicators; null for none, so that nothing stated is one thing only. */
  static @Nullable List<Indicator> read(
      @Nullable List<@Nullable IndicatorForm> forms, Findings in) {
    if (forms == null || forms.isEmpty()) {
      return null;
    }
    if (forms.size() > MOST) {
      in.add("indicators", forms.size(), TOO_MANY);
      return null;
    }
    List<Indicator> read = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String at = "indicators[" + i + "]";
      IndicatorForm form = forms.get(i);
      if (form == null) {
        in.add(at, null, EMPTY);
      } else {
        read.add(form.read(at + ".", in));
      }
    }
    return read;
  }

  @SuppressWarnings("NullAway") // The findings refuse the form if a required field was not read.
  private Indicator read(String at, Findings in) {
    return new Indicator(
        in.required(at + "name", name, text(200)),
        in.optional(at + "comparator", comparator, code -> Codes.parse(Comparator.class, code)),
        in.required(at + "target", target, text(500)),
        in.optional(at + "unit", unit, text(50)),
        in.optional(at + "testMethod", testMethod, text(500)));
  }
}
