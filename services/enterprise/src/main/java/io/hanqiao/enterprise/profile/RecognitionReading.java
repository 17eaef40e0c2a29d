package io.hanqiao.enterprise.profile;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recognition form read without a flaw.
 *
 * @param tier a tier that is certified: the cultivation pool is not
 * @param batch 1 to 100; null if not stated
 * @param validUntil last day, not before {@code issuedOn}
 * @param lastRecheckOn not before {@code issuedOn}; null if not rechecked
 */
record RecognitionReading(
    Tier tier,
    @Nullable Integer batch,
    LocalDate issuedOn,
    LocalDate validUntil,
    @Nullable LocalDate lastRecheckOn) {

  private static final Flaw POOL =
      Flaw.of(
          "培育库不是认定。",
          "The cultivation pool is no recognition.",
          "请改填 inCultivationPool。",
          "Use inCultivationPool instead.");

  private static final Flaw BEFORE_ISSUE =
      Flaw.of(
          "早于认定日期。",
          "It is before the day of issue.",
          "请核对 issuedOn 与此日期。",
          "Check issuedOn and this day.");

  /**
   * Reads one.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static RecognitionReading of(RecognitionForm form) {
    Findings findings = new Findings();
    RecognitionReading read = read(form, "", findings);
    findings.orRefuse();
    return Objects.requireNonNull(read);
  }

  /** Reads those of a row; none if there are findings. */
  static List<RecognitionReading> all(
      @Nullable List<@Nullable RecognitionForm> forms, Findings findings) {
    List<RecognitionReading> all = new ArrayList<>();
    for (int i = 0; forms != null && i < forms.size(); i++) {
      String at = "recognitions[" + i + "]";
      RecognitionForm form = findings.required(at, forms.get(i), Parsed::valid);
      RecognitionReading read = form == null ? null : read(form, at + ".", findings);
      if (read != null) {
        all.add(read);
      }
    }
    return all;
  }

  private static @Nullable RecognitionReading read(RecognitionForm form, String at, Findings in) {
    Tier tier = in.required(at + "tier", form.tier(), RecognitionReading::certified);
    Integer batch = in.optional(at + "batch", form.batch(), between(1, 100));
    LocalDate issued = in.required(at + "issuedOn", form.issuedOn(), CalendarDay::parse);
    LocalDate until = in.required(at + "validUntil", form.validUntil(), CalendarDay::parse);
    LocalDate recheck = in.optional(at + "lastRecheckOn", form.lastRecheckOn(), CalendarDay::parse);
    if (tier == null || issued == null || until == null) {
      return null;
    }
    if (until.isBefore(issued)) {
      in.add(at + "validUntil", until, BEFORE_ISSUE);
    }
    if (recheck != null && recheck.isBefore(issued)) {
      in.add(at + "lastRecheckOn", recheck, BEFORE_ISSUE);
    }
    return new RecognitionReading(tier, batch, issued, until, recheck);
  }

  private static Parsed<Tier> certified(String code) {
    return Codes.parse(Tier.class, code)
        .then(tier -> tier == Tier.CULTIVATION ? Parsed.invalid(POOL) : Parsed.valid(tier));
  }
}
