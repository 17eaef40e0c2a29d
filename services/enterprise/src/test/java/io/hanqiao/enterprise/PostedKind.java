package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.platform.testing.Calls.post;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a firm posts beside its financing needs: kinds of which each is open until it is closed. */
enum PostedKind {
  DIRECT_NEED(
      "/v1/direct-financing-needs",
      "enterprise.financing-need",
      "io.hanqiao.enterprise.direct-financing-need.",
      "direct_need",
      "VALUATION",
      """
      {'instrument': 'EQUITY', 'sector': 'SOFTWARE_AI', 'amount': '30000000.00'}
      """,
      """
      {'instrument': 'EQUITY', 'stage': 'GROWTH', 'sector': 'OPTOELECTRONICS',
       'amount': '50000000.00', 'valuation': '400000000.00', 'boards': ['BSE', 'STAR'],
       'listingReserve': 'GOLD_SEED', 'useOfFunds': '新建一条封装线', 'synthetic': true,
       'source': 'demo'}
      """),
  EXPERT_REQUEST(
      "/v1/expert-requests",
      "enterprise.expert-request",
      "io.hanqiao.enterprise.expert-request.",
      "expert_request",
      "NOT_NEEDED",
      """
      {'problem': '激光器芯片封装良率偏低，需要诊断工艺。', 'sectors': ['SOFTWARE_AI']}
      """,
      """
      {'problem': '声纹识别在强噪声下的误识率过高，需要算法专家。',
       'indicators': [{'name': '误识率', 'comparator': 'AT_MOST', 'target': '≤5%', 'unit': '%',
                       'testMethod': '自建噪声集'}],
       'sectors': ['EQUIPMENT', 'OPTOELECTRONICS'], 'ipc': ['g10l17/02'], 'daysPerMonth': 4,
       'termMonths': 12, 'minTitle': 'ASSOCIATE_SENIOR', 'maxDistanceKm': 60, 'batch': 5,
       'synthetic': true, 'source': 'demo'}
      """),
  CAPABILITY(
      "/v1/capabilities",
      "enterprise.capability",
      "io.hanqiao.enterprise.capability.",
      "capability",
      "DISCONTINUED",
      """
      {'title': '精密注塑模具', 'text': '精密注塑模具的设计与试模', 'sectors': ['SOFTWARE_AI']}
      """,
      """
      {'title': '微小零件视觉尺寸检测', 'text': '机器视觉在线检测微小零件的尺寸与错漏装',
       'sectors': ['EQUIPMENT', 'OPTOELECTRONICS'], 'ipc': ['g01b11/00'],
       'maturityFrom': 'BENCH', 'maturityTo': 'PRODUCTION', 'minBudget': '200000.00',
       'availableMonths': 12, 'synthetic': true, 'source': 'demo'}
      """);

  final String path;
  final String topic;
  final String prefix;
  final String table;
  final String reason;
  private final String least;
  private final String most;

  PostedKind(
      String path,
      String topic,
      String prefix,
      String table,
      String reason,
      String least,
      String most) {
    this.path = path;
    this.topic = topic;
    this.prefix = prefix;
    this.table = table;
    this.reason = reason;
    this.least = least;
    this.most = most;
  }

  /** The least that must be said. */
  ObjectNode minimal(String enterpriseId) {
    return object(least).put("enterpriseId", enterpriseId);
  }

  /** All there is to say. */
  ObjectNode full(String enterpriseId) {
    return object(most).put("enterpriseId", enterpriseId);
  }

  /** A new one of the demo firm's, by its id. */
  String posted(ObjectNode body) {
    return post("enterprise", path, body.toString()).statusCode(201).extract().path("id");
  }

  String closing() {
    return "{\"reason\": \"" + reason + "\"}";
  }
}
