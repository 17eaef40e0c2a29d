package io.hanqiao.enterprise;

import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.SQLException;
import java.util.UUID;

/** The topic of the banks' offers, written as its owner would. */
final class OfferTopic {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String OFFER = "io.hanqiao.credit.offer.";

  private final ForeignTopic topic = new ForeignTopic("credit.offer");

  /** Tells of an open offer of a new bank and waits until the service has heard of it. */
  String bank(String org) {
    UUID offer = UUID.randomUUID();
    UUID bank = UUID.randomUUID();
    tell(offer, bank, org, 1, "posted", "CITY", "OPEN");
    awaitBank(bank, "OPEN", 1);
    return bank.toString();
  }

  /** Tells the state of an offer. */
  void tell(
      UUID offer, UUID bank, String org, long version, String what, String kind, String status) {
    String body =
        """
        {"offerId": "%s", "bankId": "%s", "ownerOrg": "%s", "bankName": "城商行一", "bankKind": "%s",
         "status": "%s", "name": "流贷", "inForce": true, "synthetic": true}
        """
            .formatted(offer, bank, org, kind, status);
    topic.tell(offer, version, OFFER + what + ".v1", body);
  }

  /** Waits until so many offers of a bank in a status are kept. */
  void awaitBank(UUID bank, String status, int rows) {
    String sql =
        "SELECT id FROM lending_offer WHERE bank_id = '%s' AND status = '%s'"
            .formatted(bank, status);
    await().until(() -> found(sql) == rows);
  }

  private static int found(String sql) throws SQLException {
    return DATABASE.asApp(Lists.DONGHU_ORG, "operator", sql);
  }
}
