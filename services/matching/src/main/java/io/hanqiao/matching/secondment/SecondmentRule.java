package io.hanqiao.matching.secondment;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;

/**
 * The hard rules of the secondment market: those of the dated scheme, about the expert alone, and
 * two the host firm may state. How each is decided is in {@link SecondmentRules}; its source and
 * validity are in the rulebook. Days a month are a target and refuse nobody.
 */
public enum SecondmentRule implements Rule {
  AGE_LIMIT(
      "secondment.age-limit",
      "专家年龄不超过选派办法上限。",
      "The expert is not older than the scheme allows.",
      "年龄段",
      "age band"),
  TITLE_CLASS(
      "secondment.title-class",
      "专家职称不低于选派办法要求。",
      "The expert holds at least the title the scheme asks for.",
      "职称",
      "professional title"),
  PATENTS_OR_RESULTS(
      "secondment.patents-or-results",
      "专家有发明专利或科研成果。",
      "The expert has invention patents or results.",
      "发明专利数或科研成果",
      "invention patents or results"),
  NO_BAD_RECORD(
      "secondment.no-bad-record",
      "专家没有不良记录。",
      "The expert has no bad record.",
      "有无不良记录",
      "whether the record is clean"),
  NOT_SERVING(
      "secondment.not-serving",
      "专家目前未担任其他企业科技副总。",
      "The expert does not already serve elsewhere.",
      "是否在任",
      "whether serving already"),
  HOME_CONSENT(
      "secondment.home-consent",
      "派出单位同意。",
      "The home institution consents.",
      "派出单位意见",
      "the home institution's consent"),
  MIN_TITLE(
      "secondment.min-title",
      "专家职称不低于企业要求。",
      "The expert holds at least the title the firm asks for.",
      "职称",
      "professional title"),
  /**
   * From the city's seat of government, not the district's: a firm is told an expert's city, and by
   * changing its own limit it would else read the rest.
   */
  DISTANCE(
      "secondment.distance",
      "专家所在城市与企业的距离不超过企业要求（专家只按城市计，不细到区县）。",
      "The expert's city is not farther away than the firm asks; where in the city is not told.",
      "所在地",
      "place"),
  TEXT_SUITS(
      "secondment.text-suits",
      "专家的研究与企业的难题，其文字契合度达到校准的下限；低于下限即视为暂无合适专家。",
      "The expert's research suits the problem at least as far as calibrated; below that nobody"
          + " suitable is seen.",
      "文字编码（由系统自动完成，请稍候）",
      "the encoded text (the system makes it: wait a little)");

  private final String id;
  private final Text sentence;
  private final Text fact;

  SecondmentRule(String id, String zh, String en, String factZh, String factEn) {
    this.id = id;
    this.sentence = new Text(zh, en);
    this.fact = new Text(factZh, factEn);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text text() {
    return sentence;
  }

  @Override
  public Text fact() {
    return fact;
  }

  @Override
  public boolean isAboutSupplyAlone() {
    return this != MIN_TITLE && this != DISTANCE && this != TEXT_SUITS;
  }
}
