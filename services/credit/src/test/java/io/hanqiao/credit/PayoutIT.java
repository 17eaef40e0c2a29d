package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** {@code guarantor} and {@code guarantor-checker} are two people of one guarantor. */
@QuarkusTest
class PayoutIT {

  @Test
  void twoPeopleOfTheGuarantorPayOutItsShareOfWhatIsOverdueAndNoMore() throws SQLException {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String path = contracted(Guaranteed.granted(application, guarantor));
    String guarantee = Guaranteed.inForce(application, guarantor);
    String draw = drawn(path, "1000000.00");
    pay(draw, "1000000.00");
    post("guarantor", guarantee + "/propose-payout", amount("0.01"))
        .statusCode(409)
        .body("detail", containsString("规则 payout-within-share"));
    Guaranteed.overdue(draw);

    post("guarantor", guarantee + "/propose-payout", amount("400000.01")).statusCode(409);
    post("guarantor", guarantee + "/propose-payout", amount("400000.00"))
        .statusCode(200)
        .body("status", equalTo("PAYOUT_PROPOSED"), "outstanding", equalTo("0.00"));
    get("bank", guarantee).body("status", equalTo("IN_FORCE"), "payout", nullValue());
    post("guarantor", guarantee + "/confirm-payout", amount("400000.00")).statusCode(403);
    post("guarantor-checker", guarantee + "/confirm-payout", amount("399999.99")).statusCode(409);
    post("guarantor-checker", guarantee + "/confirm-payout", amount("400000.00"))
        .statusCode(200)
        .body("status", equalTo("PAID_OUT"));
  }

  @Test
  void aPayoutRepaysTheBankAndIsRecoveredInParts() throws SQLException {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String path = contracted(Guaranteed.granted(application, guarantor));
    String guarantee = Guaranteed.inForce(application, guarantor);
    String draw = drawn(path, "1000000.00");
    pay(draw, "1000000.00");
    Guaranteed.overdue(draw);
    post("guarantor", guarantee + "/propose-payout", amount("400000.00")).statusCode(200);
    post("guarantor-checker", guarantee + "/confirm-payout", amount("400000.00")).statusCode(200);

    command("bank2", guarantee, "book-payout").statusCode(404);
    command("bank", guarantee, "book-payout")
        .statusCode(200)
        .body("status", equalTo("RECOVERING"), "outstanding", equalTo("400000.00"));
    get("bank", path)
        .body("utilized", equalTo("600000.00"), "repaid", equalTo("400000.00"))
        .body("drawdowns[0].repayments.paidBy", contains("GUARANTOR"));
    recover(guarantee, "150000.00").body("outstanding", equalTo("250000.00"));
    recover(guarantee, "250000.01")
        .statusCode(409)
        .body("detail", containsString("规则 recovery-within-payout"));
    recover(guarantee, "250000.00")
        .body("status", equalTo("CLOSED"), "endedReason", equalTo("RECOVERED"))
        .body("recoveries", hasSize(2));
    Guaranteed.assertTold(
        guarantee,
        "asked",
        "intended",
        "letter-issued",
        "paid-out",
        "payout-booked",
        "recovered",
        "recovered");
    assertThat(Conserved.broken()).isZero();
  }

  @Test
  void aPayoutThatCameTooLateIsReturned() throws SQLException {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String path = contracted(Guaranteed.granted(application, guarantor));
    String guarantee = Guaranteed.inForce(application, guarantor);
    String draw = drawn(path, "1000000.00");
    pay(draw, "1000000.00");
    Guaranteed.overdue(draw);
    post("guarantor", guarantee + "/propose-payout", amount("400000.00")).statusCode(200);
    post("guarantor-checker", guarantee + "/confirm-payout", amount("400000.00")).statusCode(200);
    Loans.repay(draw, "700000.00").statusCode(200);

    command("bank", guarantee, "book-payout")
        .statusCode(409)
        .body("detail", containsString("请退回代偿款"));
    get("bank", path).body("utilized", equalTo("300000.00"));
    command("bank", guarantee, "return-payout")
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"), "payout", nullValue());
  }

  private static ValidatableResponse recover(String guarantee, String yuan) {
    String body = Loans.repaid(yuan).replace("repaidOn", "recoveredOn");
    return post("guarantor", guarantee + "/recover", body);
  }
}
