package io.hanqiao.credit.guarantor;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RiskParty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a guarantor shares losses. */
final class PlansReading {

  private static final String FIELD = "riskSharePlans";
  private static final int WHOLE = 100;
  private static final int MOST_PLANS = 20;

  private PlansReading() {}

  /** The plans; null if they are not stated. */
  static @Nullable List<RiskSharePlan> read(@Nullable List<PlanForm> forms, Findings in) {
    if (forms == null) {
      return null;
    }
    if (forms.size() > MOST_PLANS) {
      in.add(
          FIELD,
          forms.size(),
          Flaw.of(
              "分险方案过多。",
              "There are too many plans.",
              "请不超过 " + MOST_PLANS + " 个。",
              "Give at most " + MOST_PLANS + "."));
      return null;
    }
    List<RiskSharePlan> plans = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      String at = FIELD + "[" + i + "]";
      PlanForm form = in.required(at, forms.get(i), Parsed::valid);
      if (form != null) {
        plans.add(plan(at, form, names, in));
      }
    }
    return plans;
  }

  @SuppressWarnings("NullAway") // A plan with a finding is never used: the finding refuses it.
  private static RiskSharePlan plan(String at, PlanForm form, Set<String> names, Findings in) {
    String name = in.required(at + ".name", form.name(), text(100));
    if (name != null && !names.add(name)) {
      in.add(at + ".name", name, Stated.REPEATED);
    }
    List<PlanForm.ShareForm> shares = in.required(at + ".shares", form.shares(), Parsed::valid);
    return new RiskSharePlan(name, shares == null ? List.of() : shares(at + ".shares", shares, in));
  }

  private static List<RiskShare> shares(String at, List<PlanForm.ShareForm> forms, Findings in) {
    List<RiskShare> shares = new ArrayList<>();
    Set<RiskParty> parties = EnumSet.noneOf(RiskParty.class);
    for (int i = 0; i < forms.size(); i++) {
      String each = at + "[" + i + "]";
      PlanForm.ShareForm form = in.required(each, forms.get(i), Parsed::valid);
      if (form == null) {
        continue;
      }
      RiskParty party =
          in.required(each + ".party", form.party(), code -> Codes.parse(RiskParty.class, code));
      Integer percent = in.required(each + ".percent", form.percent(), between(1, WHOLE));
      if (party != null && !parties.add(party)) {
        in.add(each + ".party", party, Stated.REPEATED);
      }
      if (party != null && percent != null) {
        shares.add(new RiskShare(party, percent));
      }
    }
    if (shares.size() == forms.size()) {
      checkSum(at, shares, in);
    }
    return shares;
  }

  private static void checkSum(String at, List<RiskShare> shares, Findings in) {
    int sum = shares.stream().mapToInt(RiskShare::percent).sum();
    if (sum != WHOLE) {
      in.add(
          at,
          sum,
          Flaw.of(
              "各方分险比例合计为 " + sum + "%。",
              "The shares sum to " + sum + " percent.",
              "请调整各方比例，使合计正好为 100%。",
              "Let them sum to exactly 100 percent."));
    }
  }
}
