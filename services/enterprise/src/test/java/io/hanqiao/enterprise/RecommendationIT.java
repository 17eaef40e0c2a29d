package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.CHECKER;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.MAKER;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.answer;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.declared;
import static io.hanqiao.enterprise.Lists.listForm;
import static io.hanqiao.enterprise.Lists.lookedUp;
import static io.hanqiao.enterprise.Lists.proposed;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.refuse;
import static io.hanqiao.enterprise.Lists.row;
import static io.hanqiao.enterprise.Lists.sent;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.close;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.ToldEvents.assertToldAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a declaration to the answers of banks. */
@QuarkusTest
class RecommendationIT {

  private static final String TOPIC = "enterprise.recommendation-list";
  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  private static final String BANK2_ORG = "01930000-0000-7000-8000-00000000b002";
  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  private final OfferTopic offers = new OfferTopic();

  @Test
  void aFirmIsRecommendedByTwoPeopleAndReadsWhatEveryBankAnswered() {
    String one = offers.bank(BANK_ORG);
    String other = offers.bank(BANK2_ORG);
    String entry = checked(campaign());
    String campaign = read("enterprise", DECLARATIONS + "/" + entry).extract().path("campaignId");
    String list = proposed(campaign, List.of(one, other), entry);

    tell(MAKER, LISTS + "/" + list + "/send", "")
        .statusCode(403)
        .body("detail", containsString("two-people"));
    tell(CHECKER, LISTS + "/" + list + "/send", "")
        .statusCode(200)
        .body("status", equalTo("SENT"), "entries", equalTo(1), "possibleSteps", empty())
        .body("proposedBy", notNullValue());
    read("bank", LISTS + "/" + list).statusCode(200).body("proposedBy", nullValue());
    String row = row("bank", entry);
    answer("bank", row, "CONTACTED").statusCode(200);
    refuse("bank", row, "DEBT_TOO_HIGH").statusCode(200).body("refusal.zh", equalTo("负债过高"));

    read("enterprise", DECLARATIONS + "/" + entry)
        .statusCode(200)
        .body("status", equalTo("RECOMMENDED"), "followUps", hasSize(2))
        .body("followUps.find{it.bankId=='" + one + "'}.status", equalTo("REFUSED"))
        .body("followUps.find{it.bankId=='" + one + "'}.refusal.code", equalTo("DEBT_TOO_HIGH"))
        .body("followUps.find{it.bankId=='" + one + "'}.answeredAt", notNullValue())
        .body(
            "followUps.find{it.bankId=='" + one + "'}.history.answer",
            contains("CONTACTED", "REFUSED"))
        .body("followUps.find{it.bankId=='" + other + "'}.status", equalTo("OPEN"))
        .body("followUps.find{it.bankId=='" + other + "'}.overdue", equalTo(false));
    assertDeclared(entry, "declared", "checked", "listed", "recommended");
    assertThat(told(row) + "").doesNotContain("DEBT_TOO_HIGH");
    assertThat(told(list)).hasSize(2);
  }

  @Test
  void whatARuleRefusesSaysWhatWouldMakeItFitAndPassesOnceMended() throws SQLException {
    String campaign = campaign();
    ObjectNode body = minimalFirm().put("ownerOrg", Requests.FIRM_ORG);
    String firm = loaded(body.put("managementDistrict", "donghu"));
    String need = posted("enterprise", minimalNeed(firm));
    String entry = declared(campaign, need);
    lookedUp(firm, "DISHONEST_EXECUTEE", true, today());
    lookedUp(firm, "BUSINESS_ABNORMALITY", false, today().minusDays(31));

    tell(MAKER, DECLARATIONS + "/" + entry + "/check", "")
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body(
            "findings.rule",
            containsInAnyOrder(
                "recognition-valid-on-the-day",
                "no-dishonest-executee",
                "no-business-abnormality",
                "no-credit-overdue"))
        .body("findings.find{it.rule=='no-dishonest-executee'}.en", containsString("On record on"))
        .body("findings.find{it.rule=='no-business-abnormality'}.en", containsString("30 days"))
        .body("findings.find{it.rule=='no-credit-overdue'}.zh", containsString("没有查询记录"))
        .body("findings.find{it.rule=='no-credit-overdue'}.remedyZh", containsString("请经办部门查询"));
    mend(firm);
    tell(MAKER, DECLARATIONS + "/" + entry + "/check", "")
        .body("status", equalTo("CHECKED"), "findings", empty());
    assertDeclared(entry, "declared", "refused", "checked");
    assertThat(PublishedEvents.of(TOPIC, entry, 3) + "").doesNotContain("executee");
    assertThat(DATABASE.audit(entry))
        .extracting(ServiceDatabase.AuditLine::action, ServiceDatabase.AuditLine::reason)
        .contains(tuple("declaration.refused", null));
  }

  @Test
  void whatNoLongerPassesStaysBehindWhenTheListIsSentAndNothingLeftIsNotSent() {
    String campaign = campaign();
    List<String> banks = List.of(offers.bank(BANK_ORG));
    String stays = checked(campaign);
    String goes = checked(campaign);
    String withdrawn = checked(campaign);
    String list = proposed(campaign, banks, stays, goes, withdrawn);
    String need = read("enterprise", DECLARATIONS + "/" + stays).extract().path("needId");
    close("enterprise", need, "NEED_GONE").statusCode(200);
    withdraw(withdrawn);

    tell(CHECKER, LISTS + "/" + list + "/send", "").statusCode(200).body("entries", equalTo(1));
    read(MAKER, DECLARATIONS + "/" + stays)
        .body("status", equalTo("REFUSED"), "listId", nullValue())
        .body("findings.rule", contains("need-open"));
    read("bank", ROWS + "?listId=" + list).body("items.declarationId", contains(goes));

    String alone = checked(campaign);
    String second = proposed(campaign, banks, alone);
    withdraw(alone);
    tell(CHECKER, LISTS + "/" + second + "/send", "")
        .statusCode(409)
        .body("detail", containsString("an-entry-fits"));
    read(MAKER, LISTS + "/" + second).body("status", equalTo("PROPOSED"));
    tell(MAKER, LISTS + "/" + second + "/reject", "").statusCode(200);
  }

  @Test
  void entriesOfARejectedListMayBeListedAnew() {
    String campaign = campaign();
    List<String> banks = List.of(offers.bank(BANK_ORG));
    String entry = checked(campaign);
    String list = proposed(campaign, banks, entry);

    tell(MAKER, LISTS, listForm(campaign, banks, entry).toString())
        .statusCode(422)
        .body("errors[0].message", containsString("已列入待发清单"));
    tell(CHECKER, LISTS + "/" + list + "/reject", "").body("status", equalTo("REJECTED"));
    tell(CHECKER, LISTS + "/" + list + "/send", "")
        .statusCode(409)
        .body("detail", containsString("step-follows-state"));
    sent(campaign, banks, entry);
    read("bank", ROWS + "?declarationId=" + entry).body("items", hasSize(1));
  }

  private static void withdraw(String entry) {
    tell(
            "enterprise",
            DECLARATIONS + "/" + entry + "/withdraw",
            "{\"reason\": \"NO_LONGER_WISHED\"}")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
  }

  private static void mend(String firm) {
    Lists.clear(firm);
    tell(
            "operator",
            "/v1/enterprises/" + firm + "/recognitions",
            "{\"tier\": \"SRDI\", \"issuedOn\": \"2024-12-31\", \"validUntil\": \"2199-12-31\"}")
        .statusCode(200);
  }

  private static void assertDeclared(String entry, String... what) {
    assertToldAs(TOPIC, "io.hanqiao.enterprise.declaration.", entry, "minimal", what);
  }

  /** The two events of a list or a row, each of which fits its schema. */
  private static List<PublishedEvents.Event> told(String id) {
    List<PublishedEvents.Event> told = PublishedEvents.of(TOPIC, id, 2);
    told.forEach(e -> assertThat(EventSchemas.flaws(TOPIC, e.type(), e.body())).isEmpty());
    return told;
  }
}
