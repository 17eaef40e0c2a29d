package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.applied;
import static io.hanqiao.credit.Loans.confirmed;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.fullBank;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.fullLine;
import static io.hanqiao.credit.Requests.fullOffer;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepublicationIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void anOfferIsToldAgainAsItStandsWithItsBank() {
    String offer = made("bank", OFFERS, fullOffer(made("bank", BANKS, fullBank("江城银行（演示）"))));

    assertToldAgain("credit.offer", OFFERS, offer, "posted");
  }

  @Test
  void aGuarantorIsToldAgainAsItStands() {
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));

    assertToldAgain("credit.guarantor", GUARANTORS, guarantor, "registered");
  }

  @Test
  void aLineIsToldAgainAsItStands() {
    String line = made("bank", LINES, fullLine(made("bank", BANKS, fullBank("江城银行（演示）"))));

    assertToldAgain("credit.line", LINES, line, "drafted");
  }

  @Test
  void anApplicationIsToldAgainAsItStands() {
    assertToldAgain("credit.loan-application", APPLICATIONS, applied(offer()), "submitted");
  }

  @Test
  void aGrantIsToldAgainAsItStandsAndAProposalIsNot() throws SQLException {
    String path = confirmed(proposed(offer()));
    String proposal = proposed(offer());
    as("operator").post("/v1/republications/credit.grant").then().statusCode(200);

    String id = path.substring(GRANTS.length() + 1);
    List<Event> told = Told.as("credit.grant", id, "minimal", "granted", "changed");
    assertThat(facts(told.get(1).body())).isEqualTo(facts(told.get(0).body()));
    assertThat(DATABASE.lastTold(proposal.substring(GRANTS.length() + 1))).isEmpty();
  }

  private static void assertToldAgain(String topic, String collection, String id, String first) {
    as("operator")
        .post("/v1/republications/" + topic)
        .then()
        .statusCode(200)
        .body("aggregates", greaterThan(0));

    String sample = topic.equals("credit.loan-application") ? "minimal" : "full";
    List<Event> told = Told.as(topic, id, sample, first, "changed");
    assertThat(facts(told.get(1).body())).isEqualTo(facts(told.get(0).body()));
    get("operator", collection + "/" + id).header("ETag", equalTo("\"1\""));
  }

  /** The fields of a body; codes of a list are a set, in no order. */
  private static Map<String, Object> facts(JsonNode body) {
    Map<String, Object> facts = new HashMap<>();
    body.properties().forEach(field -> facts.put(field.getKey(), fact(field.getValue())));
    return facts;
  }

  private static Object fact(JsonNode value) {
    if (!value.path(0).isTextual()) {
      return value;
    }
    Set<JsonNode> codes = new HashSet<>();
    value.forEach(codes::add);
    return codes;
  }
}
