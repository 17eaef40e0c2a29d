package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What tests of loans begin with: {@code enterprise} asks {@code bank}. */
final class Loans {

  static final String APPLICATIONS = "/v1/loan-applications";

  static final String GRANTS = "/v1/credit-grants";

  private static final NeedTopic NEEDS = new NeedTopic();

  private Loans() {}

  /** A new offer of a new bank of the demo bank's. */
  static String offer() {
    return made("bank", OFFERS, minimalOffer(made("bank", BANKS, bank("江城银行（演示）"))));
  }

  /** An open need of the demo firm. */
  static String need() {
    return NEEDS.open(FIRM_ORG);
  }

  /** An application that states what must be stated. */
  static ObjectNode application(String need, String offer) {
    return object("{'amount': '5000000.00', 'termMonths': 12, 'purpose': 'WORKING_CAPITAL'}")
        .put("needId", need)
        .put("offerId", offer);
  }

  /** An application of the demo firm's, by its id. */
  static String applied(String offer) {
    return made("enterprise", APPLICATIONS, application(need(), offer));
  }

  /** An application that the bank has taken as far as the review, by its id. */
  static String underReview(String offer) {
    String id = applied(offer);
    for (String step : new String[] {"accept", "start-due-diligence", "submit-for-review"}) {
      command("bank", APPLICATIONS + "/" + id, step).statusCode(200);
    }
    return id;
  }

  /** A grant that states what must be stated: 4,000,000.00 yuan for twelve months. */
  static ObjectNode grant(String application) {
    return object(
            """
            {'limit': '4000000.00', 'revolving': false, 'termMonths': 12,
             'expiresOn': '2099-12-31', 'ratePercent': '3.85', 'feePercent': '0.50',
             'subsidyPercent': '0'}
            """)
        .put("applicationId", application);
  }

  /** A grant on a new application that {@code bank} proposed, by its path. */
  static String proposed(String offer) {
    return GRANTS + "/" + made("bank", GRANTS, grant(underReview(offer)));
  }

  /** A proposed grant that {@code bank-checker} confirmed. */
  static String confirmed(String path) {
    command("bank-checker", path, "confirm").statusCode(200);
    return path;
  }

  /** A confirmed grant under contract, by its path. */
  static String contracted(String path) {
    confirmed(path);
    String contract = contract().toString();
    post("bank", path + "/propose-contract", contract).statusCode(200);
    post("bank-checker", path + "/confirm-contract", numberOf(contract)).statusCode(200);
    return path;
  }

  /** A contract with a number of its own. */
  static ObjectNode contract() {
    return object("{'signedOn': '2026-03-31'}").put("contractNumber", "C-" + UUID.randomUUID());
  }

  /** What confirms a contract: its number. */
  static String numberOf(String contract) {
    return object(contract).retain("contractNumber").toString();
  }

  /** A draw that the firm requested, by its path. */
  static String drawn(String grant, String yuan) {
    return grant
        + "/drawdowns/"
        + post("enterprise", grant + "/drawdowns", draw(yuan).toString())
            .statusCode(200)
            .extract()
            .<String>path("drawdowns[-1].drawdownId");
  }

  static ObjectNode draw(String yuan) {
    return object("{'payment': 'ENTRUSTED'}").put("amount", yuan);
  }

  /** Two people of the bank pay out so much of a draw. */
  static ValidatableResponse pay(String draw, String yuan) {
    post("bank", draw + "/propose-disbursement", amount(yuan)).statusCode(200);
    return post("bank-checker", draw + "/confirm-disbursement", amount(yuan)).statusCode(200);
  }

  /** The bank reports so much principal as repaid. */
  static ValidatableResponse repay(String draw, String yuan) {
    return post("bank", draw + "/repay", repaid(yuan));
  }

  /** So much principal came back today. */
  static String repaid(String yuan) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    return object("{}").put("repaidOn", today).put("amount", yuan).toString();
  }

  static String amount(String yuan) {
    return object("{}").put("amount", yuan).toString();
  }
}
