package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.campaign.CampaignTerms;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.register.RegisterCheck;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The negative list (负面清单) of one firm on one day: nobody is recommended who is a dishonest person
 * subject to enforcement, listed for abnormal business, or overdue. That nothing is recorded proves
 * nothing: the registers must have been looked up, and not too long ago.
 *
 * @param holding the look-up that holds for each register
 */
record NegativeList(
    CampaignTerms terms, Enterprise firm, Map<NegativeFlag, RegisterCheck> holding, LocalDate day) {

  private static final Map<NegativeFlag, ListRule> RULES =
      new EnumMap<>(
          Map.of(
              NegativeFlag.DISHONEST_EXECUTEE, ListRule.NO_DISHONESTY,
              NegativeFlag.BUSINESS_ABNORMALITY, ListRule.NO_ABNORMALITY,
              NegativeFlag.CREDIT_OVERDUE, ListRule.NO_OVERDUE));

  /** Adds what stands against the firm. */
  void judge(List<RuleFinding> found) {
    RULES.forEach(
        (flag, rule) -> {
          RuleFinding finding = judge(flag, rule, holding.get(flag));
          if (finding != null) {
            found.add(finding);
          }
        });
  }

  private @Nullable RuleFinding judge(
      NegativeFlag flag, ListRule rule, @Nullable RegisterCheck check) {
    if (check != null && check.onRecord()) {
      return RuleFinding.of(
          rule,
          new Text(
              check.asOf() + " 查询在册：" + flag.text().zh() + "（" + check.source() + "）。",
              "On record on %s: %s (%s)."
                  .formatted(check.asOf(), flag.text().en(), check.source())),
          new Text(
              "移出名录后由经办部门重新查询并登记，再核查。",
              "When the record is lifted, the bureau looks it up and records it again, and checks"
                  + " again."));
    }
    if (firm.facts().negativeFlags().contains(flag)) {
      return RuleFinding.of(
          rule,
          new Text(
              "企业档案写明：" + flag.text().zh() + "。",
              "The firm's own profile states it: " + flag.text().en() + "."),
          new Text(
              "如已移出，请企业更正档案（negativeFlags）后再核查。",
              "If it is lifted, the firm corrects its profile (negativeFlags); then check again."));
    }
    if (check == null || check.asOf().plusDays(terms.checksValidDays()).isBefore(day)) {
      return RuleFinding.of(rule, unknown(flag, check), lookUp(flag));
    }
    return null;
  }

  private Text unknown(NegativeFlag flag, @Nullable RegisterCheck check) {
    return check == null
        ? new Text(
            "没有查询记录：" + flag.text().zh() + "。", "Nobody has looked up: " + flag.text().en() + ".")
        : new Text(
            "最近一次查询为 %s，超过 %d 天：%s。"
                .formatted(check.asOf(), terms.checksValidDays(), flag.text().zh()),
            "Last looked up on %s, more than %d days ago: %s."
                .formatted(check.asOf(), terms.checksValidDays(), flag.text().en()));
  }

  private static Text lookUp(NegativeFlag flag) {
    return new Text(
        "请经办部门查询并登记结果与来源（/v1/register-checks，" + flag + "），再核查。",
        "The bureau looks it up and records result and source (/v1/register-checks, "
            + flag
            + "), then checks again.");
  }
}
