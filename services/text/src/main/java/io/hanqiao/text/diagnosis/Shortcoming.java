package io.hanqiao.text.diagnosis;

import static io.hanqiao.text.diagnosis.Severity.ADVISED;
import static io.hanqiao.text.diagnosis.Severity.NEEDED;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;

/** What a need can lack. {@code {}} in a sentence stands for the words it is about. */
public enum Shortcoming {
  TITLE_MISSING(
      NEEDED,
      Flaw.of(
          "还没有标题。",
          "There is no title yet.",
          "用一句话写明对象和难点。",
          "Name the object and the difficulty."),
      new Text("高反射金属表面划痕的在线识别", "Spotting scratches on mirror-like metal in line")),
  TITLE_VAGUE(
      NEEDED,
      Flaw.of(
          "标题“{}”没有说明是什么技术问题。",
          "The title “{}” does not say which technical problem it is.",
          "写明对象（什么产品或工序）和难点（哪里做不到）。",
          "Name the object (which product or step) and what cannot be done."),
      new Text("高反射金属表面划痕的在线识别", "Spotting scratches on mirror-like metal in line")),
  TITLE_ONLY(
      NEEDED,
      Flaw.of(
          "只有标题。",
          "There is only a title.",
          "写三件事：现在怎么做、卡在哪里、试过什么。",
          "Say how it is done now, where it fails, and what was tried."),
      new Text(
          "现用线阵相机加环形光，镜面件反光使划痕漏检约 8%，试过偏振片仍不稳定。",
          "A line camera with a ring light misses some 8 % of scratches on mirror-like parts;"
              + " polarisers did not help reliably.")),
  TEXT_SHORT(
      NEEDED,
      Flaw.of(
          "说明太短，揭榜方难以判断能否解决。",
          "The text is too short for a solver to judge.",
          "至少用两三句话写明现状、难点和试过的办法。",
          "Use two or three sentences: how it is now, what fails, what was tried."),
      new Text(
          "现用线阵相机加环形光，镜面件反光使划痕漏检约 8%，试过偏振片仍不稳定。",
          "A line camera with a ring light misses some 8 % of scratches on mirror-like parts;"
              + " polarisers did not help reliably.")),
  TEXT_LONG(
      ADVISED,
      Flaw.of(
          "说明超过 3000 字。",
          "The text is longer than 3,000 characters.",
          "留下与技术问题有关的内容；企业介绍和荣誉请放到企业档案。",
          "Keep what concerns the problem; what introduces the firm belongs in its profile."),
      new Text("背景 300 字，要求每条一句。", "300 characters of background, a sentence per requirement.")),
  WHOLE_PRODUCT(
      ADVISED,
      Flaw.of(
          "“{}”像是要整套产品，没有说出哪一处做不到。",
          "“{}” asks for a whole product and names nothing that cannot be done.",
          "写明其中自己做不到的那一处；其余能买到或自己能做的不必发榜。",
          "Name the part you cannot do; what can be bought or made need not be asked for."),
      new Text(
          "分拣系统的机械和输送我们自己做，做不到的是透明软包装的抓取点识别。",
          "We build the sorter ourselves; what we cannot do is find where to grip clear soft"
              + " packs.")),
  SEVERAL_PROBLEMS(
      ADVISED,
      Flaw.of(
          "像是几个不同的问题写在一起，如“{}”。",
          "Several different problems seem to stand together, such as “{}”.",
          "每个问题各发一榜：能解决其一的团队往往不是同一个。",
          "Post one challenge for each: whoever solves one seldom solves the other."),
      new Text("一榜写焊缝气孔，另一榜写涂层起皮。", "One on pores in the weld, another on peeling paint.")),
  VAGUE_WORDS(
      ADVISED,
      Flaw.of(
          "“{}”没有数字，无法检验。",
          "“{}” comes without a figure and cannot be checked.",
          "换成现在的数值和要达到的数值，或删去。",
          "Give the value now and the one wanted, or leave it out."),
      new Text("漏检率由 8% 降到 1% 以内。", "Missed defects from 8 % to at most 1 %.")),
  NO_INDICATOR(
      NEEDED,
      Flaw.of(
          "没有技术指标。",
          "There is no indicator.",
          "至少写一项：量什么、目标值、单位、怎样测。",
          "Give at least one: what is measured, its target, unit and test."),
      new Text("漏检率 不高于 1 %，取 1000 件实测", "missed defects, at most, 1, %, measured on 1,000 parts")),
  FIGURES_IN_TEXT(
      ADVISED,
      Flaw.of(
          "正文里有数值（{}），但没有填入技术指标。",
          "There are figures in the text ({}), but none among the indicators.",
          "把数值填入技术指标，便于逐项比对和验收。",
          "Put them among the indicators, where they are compared one by one."),
      new Text("漏检率 不高于 1 %", "missed defects, at most, 1, %")),
  TARGET_WITHOUT_FIGURE(
      NEEDED,
      Flaw.of(
          "目标“{}”没有数值。",
          "The target “{}” has no figure.",
          "写出数值，或写出可以判定是否做到的说法。",
          "Give a figure, or words by which it can be told whether it was reached."),
      new Text("≥95；或“连续 100 件无裂纹”", "≥ 95, or “no crack in 100 parts”")),
  DIRECTION_MISSING(
      NEEDED,
      Flaw.of(
          "没有说明“{}”是下限、上限还是定值。",
          "It is not said whether “{}” is a lower bound, an upper one or exact.",
          "选择不低于、不高于、等于或介于。",
          "Choose at least, at most, equal to or within."),
      new Text("不高于 1", "at most 1")),
  UNIT_MISSING(
      NEEDED,
      Flaw.of(
          "“{}”没有单位。",
          "“{}” has no unit.",
          "填写单位；没有单位的量请写“倍”“个”“级”等。",
          "Give the unit; for a bare number say what is counted."),
      new Text("%", "%")),
  UNIT_MISSPELT(
      ADVISED,
      Flaw.of(
          "单位写法有误：{}。",
          "The unit is misspelt: {}.",
          "大小写不同意思就不同（mW 与 MW）。",
          "Upper and lower case differ in meaning (mW and MW)."),
      new Text("MPa、kHz、kW", "MPa, kHz, kW")),
  UNIT_UNKNOWN(
      ADVISED,
      Flaw.of(
          "不认识单位“{}”。",
          "The unit “{}” is not known.",
          "请用法定计量单位的符号，或用中文写明。",
          "Use the symbol of a legal unit, or write it out in Chinese."),
      new Text("mm、℃、件/小时", "mm, °C, parts per hour")),
  UNIT_OF_ANOTHER_QUANTITY(
      NEEDED,
      Flaw.of(
          "单位与所量的不符：{}。",
          "The unit does not measure this: {}.",
          "更正名称或单位。",
          "Correct the name or the unit."),
      new Text("温度用 ℃，功率用 kW", "temperature in °C, power in kW")),
  NO_ACCEPTANCE_TEST(
      NEEDED,
      Flaw.of(
          "没有说明怎样验收。",
          "It is not said how it will be accepted.",
          "写明样品数量、测试方法或标准、由谁测。",
          "Say how many samples, by which method or standard, and who tests."),
      new Text("取 1000 件产品，由第三方按企业标准检测。", "1,000 parts, tested by a third party.")),
  NO_OPERATING_CONDITIONS(
      NEEDED,
      Flaw.of(
          "没有说明使用条件。",
          "Operating conditions are not stated.",
          "写明温度、批量、节拍、电压、介质等与问题有关的条件。",
          "Say what matters of temperature, batch, cycle time, voltage, medium."),
      new Text("车间 10～35℃，节拍 3 秒一件，日产 2 万件。", "10–35 °C, a part every 3 s, 20,000 a day.")),
  NO_BUDGET(
      ADVISED,
      Flaw.of(
          "没有经费。",
          "There is no budget.",
          "填写金额；暂不能定的在经费说明里写范围或面议。",
          "Give an amount, or a range or “negotiable” in words."),
      new Text("50 万元", "500,000 yuan")),
  NO_MATURITY_IN(
      ADVISED,
      Flaw.of(
          "没有说明现在做到哪一步。",
          "It is not said how far the technology is now.",
          "选择起点成熟度或技术就绪度。",
          "Choose where it stands: a maturity or a readiness level."),
      new Text("小试，TRL 4", "bench scale, TRL 4")),
  NO_MATURITY_OUT(
      NEEDED,
      Flaw.of(
          "没有说明要做到哪一步。",
          "It is not said how far it is to be brought.",
          "选择目标成熟度或技术就绪度：论文、样机和量产的价钱不同。",
          "Choose the maturity or readiness level wanted: a prototype and a product differ in"
              + " price."),
      new Text("中试，TRL 7", "pilot scale, TRL 7")),
  NO_MONTHS(
      ADVISED,
      Flaw.of(
          "没有说明几个月内完成。",
          "It is not said how many months there are.",
          "填写月数。",
          "Give the number of months."),
      new Text("12 个月", "12 months")),
  NO_DEADLINE(
      ADVISED,
      Flaw.of(
          "没有揭榜截止日。",
          "There is no deadline for proposals.",
          "填写今天以后的一天；截止前方案密封。",
          "Give a day from today on; proposals stay sealed until then."),
      new Text("发布后 30 天", "30 days from now"));

  private final Severity severity;
  private final Flaw flaw;
  private final Text example;

  Shortcoming(Severity severity, Flaw flaw, Text example) {
    this.severity = severity;
    this.flaw = flaw;
    this.example = example;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong and what would be right. */
  public Flaw flaw() {
    return flaw;
  }

  /** How it could be said. */
  public Text example() {
    return example;
  }
}
