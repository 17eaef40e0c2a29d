package io.hanqiao.credit;

import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.testing.ServiceDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The topic of the firms' needs, written as its owner would. */
final class NeedTopic {

  static final String ENTERPRISE_ID = "01930000-0000-7000-8000-0000000ea001";
  static final String ANCHOR_ID = "01930000-0000-7000-8000-0000000ee001";

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String LOAN = "io.hanqiao.enterprise.financing-need.";

  private final EnterpriseTopic topic = new EnterpriseTopic("enterprise.financing-need-brief");

  /** Tells the state of a firm's need for a loan, as the contract between the two says. */
  void tell(UUID need, String org, long version, String what, String status) {
    send(need, version, LOAN + what + ".v1", state(need, org, status));
  }

  /** Tells anything under any type. */
  void send(UUID need, long version, String type, @Nullable String body) {
    topic.send(need, version, type, body);
  }

  /** Tells of an open need of a firm and waits until the service has heard of it. */
  String open(String org) {
    UUID need = UUID.randomUUID();
    tell(need, org, 1, "opened", "OPEN");
    awaitRow(need.toString(), org, "status = 'OPEN'", 1);
    return need.toString();
  }

  /** Waits until the service keeps so many rows of a need that meet a condition. */
  void awaitRow(String need, String org, String condition, int rows) {
    String sql = "SELECT id FROM financing_need WHERE id = '" + need + "' AND " + condition;
    await().until(() -> DATABASE.asApp(org, "enterprise", sql) == rows);
  }

  static String state(UUID need, String org, String status) {
    return """
    {"needId": "%s", "enterpriseId": "%s",
     "ownerOrg": "%s", "status": "%s", "openedAt": "2026-03-31T01:02:03Z",
     "purpose": "WORKING_CAPITAL", "amount": "5000000.00", "termMonths": 12,
     "anchorEnterpriseId": "%s", "synthetic": true}
    """
        .formatted(need, ENTERPRISE_ID, org, status, ANCHOR_ID);
  }
}
