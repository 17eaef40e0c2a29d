package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of loan product that several banks offer in copies of their own. Amounts in 万元. What is
 * null or empty the form leaves open.
 *
 * @param bankKinds how many copies each kind of bank offers
 * @param decisionDays null if the kind of bank decides
 * @param statedConditions conditions no field holds
 */
record Archetype(
    String key,
    String name,
    ProductForm productForm,
    List<LoanPurpose> purposes,
    int amountMinWan,
    int amountMaxWan,
    int termMinMonths,
    int termMaxMonths,
    @Nullable Integer spreadMinBp,
    @Nullable Integer spreadMaxBp,
    List<SecurityType> securityTypes,
    List<Collateral> collateral,
    @Nullable String minTier,
    @Nullable Integer minAgeMonths,
    List<TaxGrade> taxGrades,
    @Nullable Integer maxDebtRatioPercent,
    @Nullable Integer minRevenueWan,
    @Nullable Integer capRevenuePercent,
    boolean firstTimeBorrowersOnly,
    @Nullable Integer decisionDays,
    List<Weighted<BankKind>> bankKinds,
    @Nullable String statedConditions) {

  static Archetype of(Table.Line line) {
    return new Archetype(
        line.text("key"),
        line.text("name"),
        line.code("productForm", ProductForm.class),
        line.codes("purposes", LoanPurpose.class),
        line.number("amountMinWan"),
        line.number("amountMaxWan"),
        line.number("termMinMonths"),
        line.number("termMaxMonths"),
        line.numberOrNull("spreadMinBp"),
        line.numberOrNull("spreadMaxBp"),
        line.codes("securityTypes", SecurityType.class),
        line.codes("collateral", Collateral.class),
        line.textOrNull("minTier"),
        line.numberOrNull("minAgeMonths"),
        line.codes("taxGrades", TaxGrade.class),
        line.numberOrNull("maxDebtRatioPercent"),
        line.numberOrNull("minRevenueWan"),
        line.numberOrNull("capRevenuePercent"),
        Boolean.parseBoolean(line.text("firstTimeBorrowersOnly")),
        line.numberOrNull("decisionDays"),
        line.weights("bankKinds", BankKind::valueOf),
        line.textOrNull("statedConditions"));
  }
}
