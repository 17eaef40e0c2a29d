package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Letters.LEDGER;
import static io.hanqiao.enterprise.Letters.disclosed;
import static io.hanqiao.enterprise.Letters.firm;
import static io.hanqiao.enterprise.Letters.granted;
import static io.hanqiao.enterprise.Letters.revoke;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.lookedUp;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.row;
import static io.hanqiao.enterprise.Lists.sent;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What institutions read of firms, and what firms see of that. */
@QuarkusTest
class DisclosureIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String LOAN = "LOAN_REVIEW";

  @Test
  void whatTheLettersCoverIsReadAndNothingElse() {
    ObjectNode form = recognisedFirm();
    String firm = loaded(form);
    lookedUp(firm, "DISHONEST_EXECUTEE", false, today());
    disclosed("bank", firm, LOAN).statusCode(403);

    String ranges = granted(firm, "RANGES");
    disclosed("bank", firm, LOAN)
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("items", contains("RANGES"), "ranges.revenueBand", equalTo("50000000-100000000"))
        .body("ranges.staffBand", equalTo("100-300"), "ranges.place", equalTo("donghu"))
        .body("name", nullValue(), "figures", nullValue(), "certificates", nullValue())
        .body("negativeFlags", nullValue(), "registerChecks", nullValue())
        .body(not(containsString("80000000.00")));
    granted(firm, "FIGURES", "CERTIFICATES", "PUBLIC_RECORDS", "IDENTITY");
    disclosed("bank", firm, LOAN)
        .statusCode(200)
        .body("items", hasSize(5), "figures.annualRevenue", equalTo("80000000.00"))
        .body("figures.outstandingLoans", equalTo("12000000.00"))
        .body(
            "name", equalTo(form.get("name").asText()), "uscc", equalTo(form.get("uscc").asText()))
        .body("certificates.tier", contains("SRDI"), "negativeFlags", hasSize(1))
        .body("registerChecks.flag", contains("DISHONEST_EXECUTEE"));
    revoke(ranges).statusCode(200);
    disclosed("bank", firm, LOAN).body("ranges", nullValue(), "figures", notNullValue());
    disclosed("bank", firm, "POST_LOAN_MANAGEMENT").statusCode(403);
    disclosed("bank2", firm, LOAN).statusCode(403);
    disclosed("guarantor", firm, LOAN).statusCode(403);
    disclosed("enterprise", firm, LOAN).statusCode(403);
    disclosed("bank", firm, "CURIOSITY").statusCode(422);
    disclosed("bank", UUID.randomUUID().toString(), LOAN)
        .statusCode(403)
        .body("detail", containsString("under-a-letter-in-force"));
  }

  @Test
  void aRevocationHoldsAtTheNextRequest() {
    String firm = firm();
    String letter = granted(firm, "FIGURES");
    disclosed("bank", firm, LOAN).statusCode(200);
    revoke(letter).statusCode(200);
    disclosed("bank", firm, LOAN).statusCode(403);
  }

  @Test
  void aReadingThatMeetsARevocationWaitsAndIsRefused() throws SQLException {
    String firm = firm();
    String letter = granted(firm, "FIGURES");
    List<Integer> answers =
        OpenChange.whileOpen(
            List.of(
                "SELECT set_config('hanqiao.org', '%s', true), set_config('hanqiao.roles',"
                        .formatted(FIRM_ORG)
                    + " 'enterprise', true)",
                "UPDATE authorization_letter SET status = 'REVOKED', ended_reason = 'MISTAKE',"
                    + " ended_at = now() WHERE id = '%s'".formatted(letter)),
            List.of(() -> disclosed("bank", firm, LOAN).extract().statusCode()));

    assertThat(answers).containsExactly(403);
    read("enterprise", LEDGER).body("items.findAll { it.basisId == '" + letter + "' }", hasSize(0));
  }

  @Test
  void aRevocationThatMeetsAReadingWaitsUntilItIsWrittenDown() throws SQLException {
    String firm = firm();
    String letter = granted(firm, "FIGURES");
    boolean waited =
        OpenChange.isWaitedFor(
            List.of(
                "SELECT set_config('hanqiao.org', '%s', true), set_config('hanqiao.roles', 'bank', true)"
                    .formatted(BANK_ORG),
                "SELECT * FROM disclose('%s', '%s', 'bank', '%s')".formatted(firm, LOAN, today())),
            () -> revoke(letter).statusCode(200));

    assertThat(waited).isTrue();
    disclosed("bank", firm, LOAN).statusCode(403);
    read("enterprise", LEDGER).body("items.findAll { it.basisId == '" + letter + "' }", hasSize(1));
  }

  @Test
  void aLetterExpiresByTheClockWhenItsLastDayIsOver() {
    String firm = firm();
    granted(firm, "FIGURES");
    AdjustableClock.later(Duration.ofDays(10), () -> disclosed("bank", firm, LOAN).statusCode(200));
    AdjustableClock.later(Duration.ofDays(11), () -> disclosed("bank", firm, LOAN).statusCode(403));
    disclosed("bank", firm, LOAN).statusCode(200);
  }

  @Test
  void theFirmSeesWhichOrganisationReadWhatUnderWhichLetterAndNeverWhichPerson()
      throws SQLException {
    String firm = firm();
    String letter = granted(firm, "FIGURES", "RANGES");
    disclosed("bank2", firm, LOAN).statusCode(403);
    String answer = disclosed("bank", firm, LOAN).extract().path("readAt");
    assertThat(answer).isNotNull();
    String mine = "items.findAll { it.enterpriseId == '" + firm + "' }";

    read("enterprise", LEDGER)
        .statusCode(200)
        .body(mine, hasSize(1))
        .body(mine + "[0].readerOrg", equalTo(BANK_ORG))
        .body(mine + "[0].readerRole", equalTo("bank"))
        .body(mine + "[0].basis", equalTo("AUTHORIZATION"))
        .body(mine + "[0].basisId", equalTo(letter))
        .body(mine + "[0].purpose", equalTo(LOAN))
        .body(mine + "[0].items", containsInAnyOrder("FIGURES", "RANGES"))
        .body(mine + "[0].size()", equalTo(9));
    read("enterprise2", LEDGER).body(mine, hasSize(0));
    read("bank", LEDGER).statusCode(403);
    assertThat(DATABASE.reads(firm))
        .extracting(ServiceDatabase.AuditLine::action, ServiceDatabase.AuditLine::org)
        .containsExactly(tuple("disclosure.read", UUID.fromString(BANK_ORG)));

    read("operator", ENTERPRISES + "/" + firm).statusCode(200);
    read("enterprise", ENTERPRISES + "/" + firm).statusCode(200);
    read("enterprise", LEDGER)
        .body(mine, hasSize(2))
        .body(mine + "[0].basis", equalTo("SUPERVISION"))
        .body(mine + "[0].readerRole", equalTo("operator"));
  }

  @Test
  void whoReadsTheNameOfAFirmOnAListIsInItsLedger() {
    String entry = checked(campaign());
    String campaign = read("enterprise", "/v1/declarations/" + entry).extract().path("campaignId");
    sent(campaign, List.of(new OfferTopic().bank(BANK_ORG)), entry);
    String row = row("bank", entry);
    String naming = "/v1/declarations/" + entry + "/naming";
    tell("enterprise", naming, "{\"namedUntil\": \"" + today() + "\"}").statusCode(200);
    read("bank", "/v1/follow-ups/" + row + "/firm").statusCode(200);

    String its = "items.findAll { it.basisId == '" + row + "' }";
    read("enterprise", LEDGER)
        .body(its, hasSize(1))
        .body(its + "[0].basis", equalTo("RECOMMENDATION_LIST"))
        .body(its + "[0].items", contains("IDENTITY"));
  }
}
