package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.LESSOR_ORG;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.lessor;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LessorIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void aLessorRegistersItselfAndPostsEditsAndWithdrawsLeases() {
    String lessor = made("lessor", BANKS, lessor("江城租赁（演示）"));
    put("lessor", BANKS + "/" + lessor, "\"1\"", lessor("江城金租（演示）")).statusCode(200);
    String lease = postedOffer("lessor", lease(lessor));
    put("lessor", OFFERS + "/" + lease, "\"1\"", lease(lessor).put("termMaxMonths", 60))
        .statusCode(200)
        .body("bankKind", equalTo("LESSOR"), "bankName", equalTo("江城金租（演示）"));
    withdraw("lessor", lease, "DISCONTINUED").statusCode(200);

    get("lessor", OFFERS + "/" + lease).statusCode(200);
    get("enterprise", BANKS + "/" + lessor).statusCode(200);
    get("lessor", BANKS + "?kind=LESSOR&mine=true").body("items[0].id", equalTo(lessor));
  }

  @Test
  void aLessorPostsNoLoanAndABankNoLease() {
    String lessor = made("lessor", BANKS, lessor("江城租赁（演示）"));
    String bank = registeredBank("bank", "江城银行（演示）");

    refused("lessor", minimalOffer(lessor), "FINANCE_LEASE");
    refused("lessor", minimalOffer(lessor).put("productForm", "RENEWAL_LOAN"), "FINANCE_LEASE");
    refused("bank", lease(bank), "LESSOR");
    String loan = OFFERS + "/" + postedOffer("bank", minimalOffer(bank));
    put("bank", loan, "\"1\"", lease(bank))
        .statusCode(422)
        .body("errors.field", contains("productForm"));
    String lease = OFFERS + "/" + postedOffer("lessor", lease(lessor));
    put("lessor", lease, "\"1\"", minimalOffer(lessor))
        .statusCode(422)
        .body("errors.field", contains("productForm"));
    get("bank", loan).header("ETag", equalTo("\"1\""));
  }

  @Test
  void whoIsALessorIsNoBankAndTheOtherWayRound() {
    post("lessor", BANKS, bank("x").toString())
        .statusCode(422)
        .body("errors.field", contains("kind"), "errors[0].remedy", containsString("LESSOR"));
    post("bank", BANKS, lessor("x").toString())
        .statusCode(422)
        .body("errors.field", contains("kind"));
    String bank = BANKS + "/" + registeredBank("bank", "江城银行（演示）");
    put("bank", bank, "\"1\"", lessor("x")).statusCode(422).body("errors.field", contains("kind"));
    String lessor = BANKS + "/" + made("lessor", BANKS, lessor("江城租赁（演示）"));
    put("operator", lessor, "\"1\"", bank("x"))
        .statusCode(422)
        .body("errors.field", contains("kind"));
  }

  @Test
  void aLessorHasNoPartInWhatIsABanks() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = OFFERS + "/" + postedOffer("bank", minimalOffer(bank));

    get("lessor", offer).statusCode(200);
    put("lessor", offer, "\"1\"", minimalOffer(bank)).statusCode(403);
    post("lessor", OFFERS, lease(bank).toString())
        .statusCode(422)
        .body("errors.field", contains("bankId"));
    post("lessor", LINES, minimalLine(bank).toString()).statusCode(403);
    withdraw("bank", offer.substring(OFFERS.length() + 1), "MISTAKE").statusCode(200);
    get("lessor", offer).statusCode(404);
  }

  /** One organisation that is both keeps its two trades apart. */
  @Test
  void theDatabaseItselfKeepsTheTwoApartWithinOneOrganisation() throws SQLException {
    String bank = registeredBank("bank", "江城银行（演示）");
    String loan = postedOffer("bank", minimalOffer(bank));
    String lessor = made("lessor", BANKS, lessor("江城租赁（演示）"));
    String lease = postedOffer("lessor", lease(lessor));

    assertThat(DATABASE.asApp(BANK_ORG, "lessor", rename(bank))).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "lessor", stop(loan))).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", stop(loan))).isEqualTo(1);
    assertThat(DATABASE.asApp(LESSOR_ORG, "bank", rename(lessor))).isZero();
    assertThat(DATABASE.asApp(LESSOR_ORG, "bank", stop(lease))).isZero();
    assertThat(DATABASE.asApp(LESSOR_ORG, "lessor", stop(lease))).isEqualTo(1);
    assertThat(DATABASE.asApp(LESSOR_ORG, "lessor", rename(lessor))).isEqualTo(1);
    String turn = "UPDATE credit_offer SET product_form = 'FINANCE_LEASE' WHERE id = '%s'";
    assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "bank", turn.formatted(loan)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  private static String rename(String bank) {
    return "UPDATE bank SET name = 'x' WHERE id = '" + bank + "'";
  }

  private static String stop(String offer) {
    return "UPDATE credit_offer SET in_force = false WHERE id = '" + offer + "'";
  }

  private static ObjectNode lease(String lessor) {
    return minimalOffer(lessor).put("productForm", "FINANCE_LEASE");
  }

  private static void refused(String user, ObjectNode offer, String remedy) {
    ValidatableResponse answer = post(user, OFFERS, offer.toString());
    answer
        .statusCode(422)
        .body("errors.field", contains("productForm"))
        .body("errors[0].remedy", containsString(remedy));
  }
}
