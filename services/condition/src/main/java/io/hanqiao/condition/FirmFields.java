package io.hanqiao.condition;

import static io.hanqiao.condition.DisclosureTier.T0;
import static io.hanqiao.condition.DisclosureTier.T1;
import static io.hanqiao.condition.DisclosureTier.T2;

import io.hanqiao.vocabulary.Chain;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.util.List;
import java.util.stream.IntStream;

/** What a condition may ask about the firm. */
public final class FirmFields {

  private static final int MOST = Integer.MAX_VALUE;

  public static final Field DIVISION =
      Field.prefix("firm.divisionCode", CodeSet.DIVISIONS, "所在行政区划", "division (GB/T 2260)", T0);
  public static final Field DISTRICT =
      Field.code("firm.managementDistrict", districts(), "所在管理区", "management district", T0);
  public static final Field INDUSTRY =
      Field.prefix("firm.industryCode", CodeSet.INDUSTRIES, "所属行业", "industry (GB/T 4754)", T0);
  public static final Field INDUSTRY_SECTION =
      Field.code("firm.industrySection", sections(), "行业门类", "industry section", T0);
  public static final Field TIER =
      Field.code("firm.tier", CodeSet.of(Tier.class), "有效的梯度认定", "tier held on the day", T0);
  public static final Field SIZE =
      Field.code("firm.size", CodeSet.of(EnterpriseSize.class), "企业规模", "size", T0);
  public static final Field CHAIN =
      Field.code("firm.chain", chains(), "产业链", "industrial chain", T0);
  public static final Field CHAIN_POSITION =
      Field.code(
          "firm.chainPosition", CodeSet.of(ChainPosition.class), "产业链环节", "place in the chain", T0);
  public static final Field AGE_MONTHS =
      Field.number("firm.ageMonths", Unit.MONTHS, 12_000, "成立月数", "age", T1);
  public static final Field ANNUAL_REVENUE =
      Field.amount("firm.annualRevenue", "年营业收入", "annual revenue", T1);
  public static final Field DEBT_RATIO_PERCENT =
      Field.number("firm.debtRatioPercent", Unit.PERCENT, 1_000, "资产负债率", "debt ratio", T2);
  public static final Field TAX_GRADE =
      Field.code("firm.taxGrade", CodeSet.of(TaxGrade.class), "纳税信用级别", "grade of tax credit", T2);
  public static final Field HIGH_TECH =
      Field.flag("firm.highTechEnterprise", "高新技术企业", "high-tech enterprise", T1);
  public static final Field INVENTION_PATENTS =
      Field.number("firm.inventionPatents", Unit.COUNT, MOST, "发明专利数量", "invention patents", T1);
  public static final Field UNPLEDGED_PATENTS =
      Field.number(
          "firm.unpledgedInventionPatents",
          Unit.COUNT,
          MOST,
          "未质押的发明专利数量",
          "invention patents not pledged",
          T1);
  public static final Field FIRST_TIME_BORROWER =
      Field.flag("firm.firstTimeBorrower", "首贷户", "first-time borrower", T1);
  public static final Field LENDING_BANKS =
      Field.number("firm.lendingBanks", Unit.COUNT, MOST, "有贷款余额的银行数", "lending banks", T2);
  public static final Field OUTSTANDING_LOANS =
      Field.amount("firm.outstandingLoans", "贷款余额", "outstanding loans", T2);
  public static final Field INVOICE_MONTHS =
      Field.number("firm.invoiceMonths", Unit.MONTHS, 600, "连续开票月数", "months of invoices", T1);
  public static final Field INNOVATION_POINTS =
      Field.number("firm.innovationPoints", Unit.POINTS, 100, "创新积分", "innovation points", T1);
  public static final Field TALENT_CERTIFIED =
      Field.flag("firm.talentCertified", "有认定的人才", "certified talent", T1);
  public static final Field EXPORTER = Field.flag("firm.exporter", "出口企业", "exporter", T1);
  public static final Field EQUIPMENT_LISTED =
      Field.flag(
          "firm.equipmentRenewalListed", "在设备更新项目清单内", "on the list of equipment renewal", T1);
  public static final Field LAST_ROUND_ON =
      Field.day("firm.lastRoundOn", "最近一轮机构融资日期", "day of the last institutional round", T1);
  public static final Field NEGATIVE_FLAGS =
      Field.codes(
          "firm.negativeFlags", CodeSet.of(NegativeFlag.class), "负面记录", "negative records", T2);

  private FirmFields() {}

  static List<Field> all() {
    return List.of(
        DIVISION,
        DISTRICT,
        INDUSTRY,
        INDUSTRY_SECTION,
        TIER,
        SIZE,
        CHAIN,
        CHAIN_POSITION,
        AGE_MONTHS,
        ANNUAL_REVENUE,
        DEBT_RATIO_PERCENT,
        TAX_GRADE,
        HIGH_TECH,
        INVENTION_PATENTS,
        UNPLEDGED_PATENTS,
        FIRST_TIME_BORROWER,
        LENDING_BANKS,
        OUTSTANDING_LOANS,
        INVOICE_MONTHS,
        INNOVATION_POINTS,
        TALENT_CERTIFIED,
        EXPORTER,
        EQUIPMENT_LISTED,
        LAST_ROUND_ON,
        NEGATIVE_FLAGS);
  }

  private static CodeSet districts() {
    return CodeSet.listed(
        ManagementDistrict.all().stream().map(d -> new Choice(d.key(), d.text())).toList());
  }

  private static CodeSet chains() {
    return CodeSet.listed(Chain.all().stream().map(c -> new Choice(c.key(), c.text())).toList());
  }

  private static CodeSet sections() {
    return CodeSet.listed(
        IntStream.rangeClosed('A', 'T')
            .mapToObj(Character::toString)
            .map(letter -> new Choice(letter, section(letter)))
            .toList());
  }

  private static Text section(String letter) {
    return new Text(new IndustryCode(letter).name(), "section " + letter);
  }
}
