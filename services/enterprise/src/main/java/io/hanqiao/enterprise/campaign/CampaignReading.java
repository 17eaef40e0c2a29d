package io.hanqiao.enterprise.campaign;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.enterprise.profile.District;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A campaign form read without a flaw. */
record CampaignReading(Origin origin, CampaignTerms terms) {

  private static final int LONGEST_TITLE = 200;
  private static final int MOST_WORKING_DAYS = 60;
  private static final int MOST_CHECK_DAYS = 365;

  private static final Flaw BACKWARDS =
      Flaw.of(
          "早于开始日期。",
          "It is before the first day.",
          "请填不早于 opensOn 的日期。",
          "Give a day not before opensOn.");
  private static final Flaw EMPTY =
      Flaw.of("清单为空。", "The list is empty.", "请至少写一项。", "Name at least one.");
  private static final Flaw POOL =
      Flaw.of(
          "培育库不是认定。",
          "The cultivation pool is no recognition.",
          "请用 TECH_INNOVATIVE、SRDI 或 LITTLE_GIANT。",
          "Use TECH_INNOVATIVE, SRDI or LITTLE_GIANT.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static CampaignReading of(CampaignForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    String title = in.required("title", form.title(), text(LONGEST_TITLE));
    LocalDate opens = in.required("opensOn", form.opensOn(), CalendarDay::parse);
    LocalDate closes = in.required("closesOn", form.closesOn(), CalendarDay::parse);
    if (opens != null && closes != null && closes.isBefore(opens)) {
      in.add("closesOn", closes, BACKWARDS);
    }
    Set<Tier> tiers = tiers(form.tiers(), in);
    Set<String> districts = districts(form.districts(), in);
    Integer answer =
        in.required(
            "answerWithinWorkingDays",
            form.answerWithinWorkingDays(),
            between(1, MOST_WORKING_DAYS));
    Integer checks =
        in.required("checksValidDays", form.checksValidDays(), between(1, MOST_CHECK_DAYS));
    in.orRefuse();
    return new CampaignReading(
        origin, new CampaignTerms(title, opens, closes, tiers, districts, answer, checks));
  }

  private static @Nullable Set<Tier> tiers(@Nullable List<String> given, Findings in) {
    List<String> named = in.required("tiers", given, Parsed::valid);
    return notEmpty("tiers", in.optionalSet("tiers", named, CampaignReading::certified), in);
  }

  private static @Nullable Set<String> districts(@Nullable List<String> given, Findings in) {
    Set<District> read =
        notEmpty("districts", in.optionalSet("districts", given, District::parse), in);
    return read == null ? null : read.stream().map(District::key).collect(Collectors.toSet());
  }

  private static <T> @Nullable Set<T> notEmpty(String field, @Nullable Set<T> read, Findings in) {
    if (read != null && read.isEmpty() && in.isEmpty()) {
      in.add(field, null, EMPTY);
    }
    return read;
  }

  private static Parsed<Tier> certified(String code) {
    return Codes.parse(Tier.class, code)
        .then(tier -> tier == Tier.CULTIVATION ? Parsed.invalid(POOL) : Parsed.valid(tier));
  }
}
