package io.hanqiao.credit;

import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.testing.ServiceDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The topic of the firms, written as its owner would. */
final class FirmTopic {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  private final EnterpriseTopic topic = new EnterpriseTopic("enterprise.profile-brief");

  /** Tells of a new firm and waits until the service has heard of it. */
  String firm(String org, @Nullable String district) {
    UUID firm = UUID.randomUUID();
    tell(firm, org, 1, district);
    return firm.toString();
  }

  /** Tells the state of a firm and waits until the service has heard of it. */
  void tell(UUID firm, String org, long version, @Nullable String district) {
    String managed = district == null ? "" : "\"managementDistrict\": \"" + district + "\",";
    topic.send(
        firm,
        version,
        "io.hanqiao.enterprise.profile.changed.v1",
        """
        {"enterpriseId": "%s", "ownerOrg": "%s", "divisionCode": "420111", %s
         "industryCode": "3976", "negativeFlags": [], "annualRevenue": "9000000.00",
         "synthetic": true}
        """
            .formatted(firm, org, managed));
    awaitRows(firm, org, "version >= " + version, 1);
  }

  /** Tells that a firm was erased and waits until the service has forgotten it. */
  void erase(UUID firm, String org, long version) {
    topic.send(firm, version, "io.hanqiao.enterprise.profile.erased.v1", "{}");
    awaitRows(firm, org, "true", 0);
  }

  private static void awaitRows(UUID firm, String org, String condition, int rows) {
    String sql = "SELECT id FROM firm WHERE id = '" + firm + "' AND " + condition;
    await().until(() -> DATABASE.asApp(org, "enterprise", sql) == rows);
  }
}
