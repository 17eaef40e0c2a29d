package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;

/** What tests of bridge loans begin with: {@code enterprise} asks the fund of {@code guarantor}. */
final class Bridges {

  static final String FUNDS = "/v1/bridge-funds";
  static final String BRIDGES = "/v1/bridge-loans";

  private Bridges() {}

  /** What takes part: a bridge loan with the loan it repays and the grant that repays it. */
  record Scene(String fund, String path, String old, String next) {

    String id() {
      return path.substring(BRIDGES.length() + 1);
    }
  }

  static String fund(String capital) {
    return made("guarantor", FUNDS, fundForm(capital));
  }

  static ObjectNode fundForm(String capital) {
    return object(
            """
            {'name': '应急转贷资金（演示）', 'programme': 'HUBEI_BRIDGE',
             'dailyPricePercent': '0.06', 'synthetic': true}
            """)
        .put("capital", capital);
  }

  static ObjectNode form(String fund, String draw, String yuan) {
    return object("{'days': 7}")
        .put("fundId", fund)
        .put("grantId", grantId(draw))
        .put("drawdownId", draw.substring(draw.lastIndexOf('/') + 1))
        .put("amount", yuan);
  }

  static Scene promised(String fund, String yuan) {
    return promised(fund, loan(yuan), yuan);
  }

  static Scene promised(String fund, String old, String yuan) {
    String path = BRIDGES + "/" + made("enterprise", BRIDGES, form(fund, old, yuan));
    String next = contracted(proposed(get("bank", grantOf(old)).extract().path("offerId")));
    String promise =
        object("{'promiseNumber': 'XD-1'}")
            .put("grantId", grantId(next))
            .put("validUntil", today().plusDays(30).toString())
            .toString();
    post("bank2", path + "/promise", promise).statusCode(404);
    post("bank", path + "/promise", promise)
        .statusCode(200)
        .body("status", equalTo("PROMISED"), "promise.promiseNumber", equalTo("XD-1"));
    return new Scene(fund, path, old, next);
  }

  static String loan(String yuan) {
    String draw = drawn(contracted(proposed(offer())), yuan);
    pay(draw, yuan);
    return draw;
  }

  static String drawdown(String draw) {
    return object("{}").put("drawdownId", draw.substring(draw.lastIndexOf('/') + 1)).toString();
  }

  static String grantOf(String draw) {
    return draw.replaceAll("/drawdowns.*", "");
  }

  static String grantId(String path) {
    return grantOf(path).substring(GRANTS.length() + 1);
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
