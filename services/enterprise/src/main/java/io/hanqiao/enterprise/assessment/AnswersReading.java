package io.hanqiao.enterprise.assessment;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds answers to their forms. */
final class AnswersReading {

  private static final int MOST_COUNT = 100_000;

  private AnswersReading() {}

  /** The answers as sent, none for none; what is wrong with them is added to {@code in}. */
  static Answers read(@Nullable Answers sent, Findings in) {
    if (sent == null) {
      return Answers.NONE;
    }
    amounts(sent).forEach((field, amount) -> in.optional(field, amount, Money::parseYuan));
    shares(sent).forEach((field, share) -> in.optional(field, share, Percent::parse));
    counts(sent).forEach((field, count) -> in.optional(field, count, between(0, MOST_COUNT)));
    in.optional("answers.nicheYears", sent.nicheYears(), between(0, 100));
    in.optional("answers.ipClass", sent.ipClass(), code -> Codes.parse(IpClass.class, code));
    in.optional("answers.rdBody", sent.rdBody(), code -> Codes.parse(RdBody.class, code));
    return sent;
  }

  private static Map<String, @Nullable String> amounts(Answers sent) {
    Map<String, @Nullable String> amounts = new LinkedHashMap<>();
    amounts.put("answers.rdSpend", sent.rdSpend());
    amounts.put("answers.rdSpendPriorYear", sent.rdSpendPriorYear());
    amounts.put("answers.annualRevenue", sent.annualRevenue());
    amounts.put("answers.annualRevenuePriorYear", sent.annualRevenuePriorYear());
    amounts.put("answers.newEquityTwoYears", sent.newEquityTwoYears());
    amounts.put("answers.newEquityThreeYears", sent.newEquityThreeYears());
    return amounts;
  }

  private static Map<String, @Nullable String> shares(Answers sent) {
    Map<String, @Nullable String> shares = new LinkedHashMap<>();
    shares.put("answers.mainBusinessPercent", sent.mainBusinessPercent());
    shares.put("answers.growthPercent", sent.growthPercent());
    shares.put("answers.twoYearGrowthPercent", sent.twoYearGrowthPercent());
    shares.put("answers.debtRatioPercent", sent.debtRatioPercent());
    shares.put("answers.netMarginPercent", sent.netMarginPercent());
    shares.put("answers.rdStaffPercent", sent.rdStaffPercent());
    shares.put("answers.nicheSharePercent", sent.nicheSharePercent());
    return shares;
  }

  private static Map<String, @Nullable Integer> counts(Answers sent) {
    Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
    counts.put("answers.classIInUse", sent.classIInUse());
    counts.put("answers.nationalAwardRank", sent.nationalAwardRank());
    counts.put("answers.provincialAwardRank", sent.provincialAwardRank());
    counts.put("answers.makerChinaRank", sent.makerChinaRank());
    return counts;
  }
}
