package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a criterion looks at. Amounts are whole yuan, rounded down; shares are basis points. */
enum Measure {
  RD_SPEND("研发费用", "R&D spending", Unit.YUAN, a -> yuan(a.rdSpend())),
  RD_SPEND_MEAN("近两年研发费用均值", "mean R&D spending of two years", Unit.YUAN, Measure::mean),
  RD_SHARE("研发占比", "R&D share", Unit.PERCENT, a -> share(a.rdSpend(), a.annualRevenue())),
  RD_SHARE_PRIOR_YEAR(
      "前一年研发占比",
      "R&D share of the year before",
      Unit.PERCENT,
      a -> share(a.rdSpendPriorYear(), a.annualRevenuePriorYear())),
  REVENUE("营业收入", "revenue", Unit.YUAN, a -> yuan(a.annualRevenue())),
  MAIN_SHARE("主营业务占比", "main-business share", Unit.PERCENT, a -> bp(a.mainBusinessPercent())),
  MAIN_GROWTH("主营业务增长率", "main-business growth", Unit.PERCENT, a -> bp(a.growthPercent())),
  TWO_YEAR_GROWTH(
      "近两年平均增长率", "mean growth of two years", Unit.PERCENT, a -> bp(a.twoYearGrowthPercent())),
  DEBT_RATIO("资产负债率", "debt ratio", Unit.PERCENT, a -> bp(a.debtRatioPercent())),
  NET_MARGIN("净利润率", "net margin", Unit.PERCENT, a -> bp(a.netMarginPercent())),
  RD_STAFF("研发人员占比", "share of R&D staff", Unit.PERCENT, a -> bp(a.rdStaffPercent())),
  NICHE_YEARS("从事细分市场年限", "years in the niche", Unit.YEARS, a -> count(a.nicheYears())),
  NICHE_SHARE(
      "全国细分市场占有率", "share of the national niche", Unit.PERCENT, a -> bp(a.nicheSharePercent())),
  PRIORITY_FIELD("属于重点领域", "preferred field", Unit.YES, a -> yes(a.priorityField())),
  KEY_CHAIN_LINK("处于重点产业链关键环节", "at a key link of a chain", Unit.YES, a -> yes(a.keyChainLink())),
  IP_CLASS(
      "知识产权类别",
      "class of intellectual property",
      Unit.IP_CLASS,
      a -> place(IpClass.class, a.ipClass())),
  CLASS_I_IN_USE("实际应用的Ⅰ类知识产权数", "class I rights in use", Unit.COUNT, a -> count(a.classIInUse())),
  NEW_EQUITY_TWO_YEARS(
      "近两年新增股权融资", "new equity of two years", Unit.YUAN, a -> yuan(a.newEquityTwoYears())),
  NEW_EQUITY_THREE_YEARS(
      "近三年新增股权融资", "new equity of three years", Unit.YUAN, a -> yuan(a.newEquityThreeYears())),
  HIGH_TECH("高新技术企业", "high-tech certificate", Unit.YES, a -> yes(a.highTechEnterprise())),
  INNOVATION_DEMONSTRATION(
      "技术创新示范企业",
      "demonstration enterprise of innovation",
      Unit.YES,
      a -> yes(a.innovationDemonstration())),
  IP_DEMONSTRATION(
      "知识产权优势或示范企业",
      "advantage or demonstration enterprise of IP",
      Unit.YES,
      a -> yes(a.ipDemonstration())),
  RD_BODY("研发机构", "R&D body", Unit.RD_BODY, a -> place(RdBody.class, a.rdBody())),
  NATIONAL_AWARD(
      "国家级科技奖励排名", "rank in a national award", Unit.RANK, a -> count(a.nationalAwardRank())),
  PROVINCIAL_AWARD(
      "省级科技奖励排名", "rank in a provincial award", Unit.RANK, a -> count(a.provincialAwardRank())),
  MAKER_CHINA("“创客中国”名次", "place in Maker in China", Unit.RANK, a -> count(a.makerChinaRank())),
  CORE_PROCESS_DIGITAL(
      "核心业务信息系统",
      "core process on information systems",
      Unit.YES,
      a -> yes(a.coreProcessDigital())),
  CERTIFIED("管理体系或产品认证", "certification", Unit.YES, a -> yes(a.certified())),
  OWN_BRAND("自主品牌", "own brand", Unit.YES, a -> yes(a.ownBrand())),

  /** Asked by nobody as long as the province's items are not at hand. */
  PROVINCIAL_ITEMS("省级特色化指标", "the province's own items", Unit.COUNT, a -> null);

  private static final long FEN_PER_YUAN = 100;

  private final Text text;
  private final Unit unit;
  private final Function<Answers, @Nullable Long> value;

  Measure(String zh, String en, Unit unit, Function<Answers, @Nullable Long> value) {
    this.text = new Text(zh, en);
    this.unit = unit;
    this.value = value;
  }

  Text text() {
    return text;
  }

  Unit unit() {
    return unit;
  }

  /** The value in answers read without a flaw; null if unknown. */
  @Nullable Long of(Answers answers) {
    return value.apply(answers);
  }

  private static @Nullable Long mean(Answers answers) {
    Long last = fen(answers.rdSpend());
    Long prior = fen(answers.rdSpendPriorYear());
    return last == null || prior == null ? null : (Long) ((last + prior) / 2 / FEN_PER_YUAN);
  }

  private static @Nullable Long share(@Nullable String part, @Nullable String whole) {
    Long partFen = fen(part);
    Long wholeFen = fen(whole);
    return partFen == null || wholeFen == null || wholeFen == 0
        ? null
        : (Long) Percent.of(partFen, wholeFen);
  }

  private static @Nullable Long yuan(@Nullable String amount) {
    Long fen = fen(amount);
    return fen == null ? null : (Long) (fen / FEN_PER_YUAN);
  }

  private static @Nullable Long fen(@Nullable String amount) {
    return amount == null ? null : (Long) Money.parseYuan(amount).orThrow().fen();
  }

  private static @Nullable Long bp(@Nullable String percent) {
    return percent == null ? null : Percent.parse(percent).orThrow();
  }

  private static @Nullable Long count(@Nullable Integer number) {
    return number == null ? null : (Long) number.longValue();
  }

  /** The place of a code in its list, lowest first. */
  private static <E extends Enum<E>> @Nullable Long place(Class<E> list, @Nullable String code) {
    return code == null
        ? null
        : (Long) (long) List.of(list.getEnumConstants()).indexOf(Enum.valueOf(list, code));
  }

  private static @Nullable Long yes(@Nullable Boolean yes) {
    return yes == null ? null : (Long) (yes ? 1L : 0L);
  }
}
