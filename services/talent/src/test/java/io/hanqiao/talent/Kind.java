package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The postings that live alike: posted, changed, closed. */
enum Kind {
  INSTITUTION(
      "registered",
      "name",
      "DISSOLVED",
      "{'name': '武汉某研究院（演示）', 'kind': 'UNKNOWN'}",
      """
      {'name': '武汉某大学（演示）', 'kind': 'ENGINEERING', 'divisionCode': '420111',
       'managementDistrict': 'donghu', 'synthetic': true, 'source': 'demo'}
      """),
  TEAM(
      "posted",
      "title",
      "ENGAGED",
      "{'title': '视觉检测团队', 'text': '工业视觉缺陷检测与在线测量'}",
      """
      {'title': '激光精密加工团队', 'text': '超快激光微纳加工与在线检测',
       'sectors': ['OPTOELECTRONICS', 'EQUIPMENT'], 'ipc': ['b23k26/00'],
       'maturityFrom': 'BENCH', 'maturityTo': 'PILOT', 'minBudget': '200000.00',
       'availableMonths': 12, 'synthetic': true, 'source': 'demo'}
      """),
  ACHIEVEMENT(
      "posted",
      "title",
      "TRANSFERRED",
      "{'title': '节能语音增强方法', 'summary': '节点选择与分布式增强', 'kind': 'PAPER'}",
      """
      {'title': '一种连续纤维增材制造方法', 'summary': '连续纤维与树脂同步送进，实现大型构件打印',
       'kind': 'PATENT', 'field': '连续纤维3D打印', 'sectors': ['NEW_MATERIALS'],
       'ipc': ['B29C 64/118'], 'legalStatus': '授权', 'maturity': 'PILOT', 'trl': 6,
       'cooperationModes': '许可、作价入股', 'synthetic': true, 'source': 'demo'}
      """),
  EXPERT(
      "posted",
      "label",
      "NOT_AVAILABLE",
      "{'label': '专家 E-0001', 'sectors': ['EQUIPMENT'], 'text': '数控机床误差补偿与可靠性'}",
      """
      {'label': '专家 E-0002', 'ageBand': 'FROM_36_TO_40', 'title': 'ASSOCIATE_SENIOR',
       'sectors': ['EQUIPMENT', 'OPTOELECTRONICS'], 'ipc': ['B23K 26/00'],
       'text': '高功率激光焊接工艺与熔池在线监测', 'daysPerMonth': 7, 'inventionPatents': 3,
       'hasResults': true, 'cleanRecord': true, 'serving': false, 'homeConsent': true,
       'divisionCode': '420111', 'managementDistrict': 'donghu', 'synthetic': true,
       'source': 'demo'}
      """);

  private final String first;
  private final String named;
  private final String reason;
  private final String minimal;
  private final String full;

  Kind(String first, String named, String reason, String minimal, String full) {
    this.first = first;
    this.named = named;
    this.reason = reason;
    this.minimal = minimal;
    this.full = full;
  }

  /** The collection's path. */
  String path() {
    return "/v1/" + name().toLowerCase(Locale.ROOT) + "s";
  }

  String topic() {
    return "talent." + name().toLowerCase(Locale.ROOT);
  }

  /** The word of its first event. */
  String first() {
    return first;
  }

  /** The field a search reads. */
  String named() {
    return named;
  }

  /** A reason to close it for, as JSON. */
  ObjectNode closing() {
    return object("{'reason': '" + reason + "'}");
  }

  /** One of which little is known; an institution has none above it. */
  ObjectNode minimal(String institution) {
    return of(minimal, institution);
  }

  /** One of which all is known, but for what other postings it names. */
  ObjectNode full(String institution) {
    return of(full, institution);
  }

  private ObjectNode of(String json, String institution) {
    ObjectNode body = object(json);
    return this == INSTITUTION ? body : body.put("institutionId", institution);
  }
}
