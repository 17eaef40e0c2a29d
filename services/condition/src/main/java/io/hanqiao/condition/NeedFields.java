package io.hanqiao.condition;

import static io.hanqiao.condition.DisclosureTier.T0;
import static io.hanqiao.condition.DisclosureTier.T1;
import static io.hanqiao.condition.DisclosureTier.T2;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a condition may ask about the financing need. */
public final class NeedFields {

  public static final Field PURPOSE =
      Field.code("need.purpose", CodeSet.of(LoanPurpose.class), "融资用途", "purpose", T0);
  public static final Field AMOUNT = Field.amount("need.amount", "申请金额", "amount asked", T1);
  public static final Field TERM_MONTHS =
      Field.number("need.termMonths", Unit.MONTHS, 1_200, "申请期限", "term asked", T1);
  public static final Field NEEDED_WITHIN_DAYS =
      Field.number(
          "need.neededWithinDays", Unit.DAYS, 3_650, "用款时限", "days until the money is needed", T1);
  public static final Field SECURITY_TYPES =
      Field.codes(
          "need.securityTypes", CodeSet.of(SecurityType.class), "可提供的担保方式", "security offered", T1);
  public static final Field COLLATERAL =
      Field.codes(
          "need.collateral", CodeSet.of(Collateral.class), "可提供的担保物", "collateral offered", T1);
  public static final Field OWN_CAPITAL_PERCENT =
      Field.number("need.ownCapitalPercent", Unit.PERCENT, 100, "项目自有资金比例", "own capital", T1);
  public static final Field PROJECT_FILED =
      Field.flag("need.projectFiled", "项目已立项或备案", "project filed", T1);
  public static final Field PROJECT_DIVISION =
      Field.prefix(
          "need.projectDivisionCode", CodeSet.DIVISIONS, "项目所在行政区划", "division of the project", T0);
  public static final Field PARK_LISTED =
      Field.flag("need.parkListed", "园区在名单内", "park on the list", T1);
  public static final Field ACCEPTS_WARRANT =
      Field.flag("need.acceptsWarrant", "接受认股权", "accepts a warrant", T1);
  public static final Field CONTROLLER_GUARANTEE =
      Field.flag("need.controllerGuarantee", "实际控制人担保", "guarantee of the controller", T1);
  public static final Field EXISTING_LOAN_MATURES_IN_DAYS =
      Field.number(
          "need.existingLoanMaturesInDays",
          Unit.DAYS,
          36_500,
          "现有贷款到期剩余天数",
          "days until the existing loan matures",
          T2);
  public static final Field EXISTING_LOAN_NORMAL =
      Field.flag("need.existingLoanNormal", "现有贷款为正常类", "existing loan is graded normal", T2);

  private static final Map<Collateral, Field> COLLATERAL_VALUES = collateralValues();

  private NeedFields() {}

  /** The value the firm states for assets of one kind. */
  public static Field collateralValue(Collateral kind) {
    return COLLATERAL_VALUES.getOrDefault(kind, COLLATERAL);
  }

  static List<Field> all() {
    List<Field> all =
        new ArrayList<>(
            List.of(
                PURPOSE,
                AMOUNT,
                TERM_MONTHS,
                NEEDED_WITHIN_DAYS,
                SECURITY_TYPES,
                COLLATERAL,
                OWN_CAPITAL_PERCENT,
                PROJECT_FILED,
                PROJECT_DIVISION,
                PARK_LISTED,
                ACCEPTS_WARRANT,
                CONTROLLER_GUARANTEE,
                EXISTING_LOAN_MATURES_IN_DAYS,
                EXISTING_LOAN_NORMAL));
    all.addAll(COLLATERAL_VALUES.values());
    return all;
  }

  private static Map<Collateral, Field> collateralValues() {
    Map<Collateral, Field> fields = new EnumMap<>(Collateral.class);
    Arrays.stream(Collateral.values())
        .forEach(
            kind ->
                fields.put(
                    kind,
                    Field.amount(
                        "need.collateralValue." + kind.name(),
                        "担保物价值（" + kind.text().zh() + "）",
                        "value of collateral (" + kind.text().en() + ")",
                        T2)));
    return Collections.unmodifiableMap(fields);
  }
}
