package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.CAMPAIGNS;
import static io.hanqiao.enterprise.Lists.CHECKS;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.ELSEWHERE;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.MAKER;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.campaignForm;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.declaration;
import static io.hanqiao.enterprise.Lists.declared;
import static io.hanqiao.enterprise.Lists.firm;
import static io.hanqiao.enterprise.Lists.listForm;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.enterprise.ToldEvents.assertToldAs;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Campaigns, look-ups of registers, and what may be declared. */
@QuarkusTest
class DeclaringIT {

  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";

  private final OfferTopic offers = new OfferTopic();

  @Test
  void aCityOpensACampaignForManyDistrictsAndADistrictForItself() {
    tell(MAKER, CAMPAIGNS, campaignForm().toString()).statusCode(403);
    ObjectNode own = campaignForm();
    own.putArray("districts").add("donghu");
    String id = tell(MAKER, CAMPAIGNS, own.toString()).statusCode(201).extract().path("id");
    tell(ELSEWHERE, CAMPAIGNS + "/" + id + "/close", "{\"reason\": \"HELD\"}").statusCode(403);
    tell(MAKER, CAMPAIGNS + "/" + id + "/close", "{\"reason\": \"HELD\"}")
        .statusCode(200)
        .body("status", equalTo("CLOSED"));

    for (String user : new String[] {"enterprise", "bank", "auditor", ELSEWHERE}) {
      read(user, CAMPAIGNS + "?status=CLOSED").body("items.id", hasItem(id));
    }
    assertToldAs(
        "enterprise.recommendation-list",
        "io.hanqiao.enterprise.campaign.",
        id,
        "full",
        "opened",
        "closed");
  }

  @Test
  void whatACampaignCannotMeanIsRefusedFieldByField() {
    ObjectNode form = campaignForm().put("closesOn", "2020-01-01").put("checksValidDays", 0);
    form.putArray("tiers").add("CULTIVATION");
    form.putArray("districts").add("atlantis");

    post("operator", CAMPAIGNS, form.toString())
        .statusCode(422)
        .body(
            "errors.field",
            containsInAnyOrder("closesOn", "tiers[0]", "districts[0]", "checksValidDays"));
  }

  @Test
  void aNeedIsDeclaredWhileTheCampaignRunsAndOnce() {
    String need = posted("enterprise", minimalNeed(firm()));
    ObjectNode over = campaignForm().put("closesOn", today().minusDays(1).toString());
    String ended = post("operator", CAMPAIGNS, over.toString()).extract().path("id");

    post("enterprise", DECLARATIONS, declaration(ended, need).toString())
        .statusCode(409)
        .body("detail", containsString("campaign-open"));
    String campaign = campaign();
    post("enterprise", DECLARATIONS, declaration(need, need).toString())
        .statusCode(422)
        .body("errors.field", contains("campaignId"));
    post("enterprise2", DECLARATIONS, declaration(campaign, need).toString())
        .statusCode(422)
        .body("errors.field", contains("needId"));
    String first = declared(campaign, need);
    post("enterprise", DECLARATIONS, declaration(campaign, need).toString())
        .statusCode(409)
        .body("code", equalTo("conflict"));
    tell("enterprise", DECLARATIONS + "/" + first + "/withdraw", "{\"reason\": \"MISTAKE\"}")
        .statusCode(200);
    declared(campaign, need);
  }

  @Test
  void aFirmThatBelongsNowhereIsToldWhatToFillIn() {
    ObjectNode far = minimalFirm().put("divisionCode", "310115");
    String need = posted("enterprise", minimalNeed(registered("enterprise", far)));

    post("enterprise", DECLARATIONS, declaration(campaign(), need).toString())
        .statusCode(422)
        .body("errors[0].remedy", containsString("managementDistrict"));
  }

  @Test
  void aPlaceTheCampaignIsNotForIsRefusedByRule() {
    ObjectNode form = campaignForm();
    form.putArray("districts").add("wuchang");
    String campaign = post("operator", CAMPAIGNS, form.toString()).extract().path("id");
    String entry = declared(campaign);

    tell(MAKER, DECLARATIONS + "/" + entry + "/check", "")
        .statusCode(200)
        .body("findings.rule", contains("in-campaign-region"))
        .body("findings[0].remedyEn", containsString("donghu"));
  }

  @Test
  void aPersonMayDeclineWhatPassesTheRules() {
    String entry = checked(campaign());

    tell(MAKER, DECLARATIONS + "/" + entry + "/decline", "{\"reason\": \"BORED\"}").statusCode(422);
    tell(MAKER, DECLARATIONS + "/" + entry + "/decline", "{\"reason\": \"OUT_OF_SCOPE\"}")
        .statusCode(200)
        .body("status", equalTo("DECLINED"), "endedReason", equalTo("OUT_OF_SCOPE"));
    tell(MAKER, DECLARATIONS + "/" + entry + "/check", "")
        .statusCode(409)
        .body("detail", containsString("现在没有可办的步骤"));
  }

  @Test
  void manyAreDeclaredLookedUpAndCheckedAtOnceAndALoadMayBeRepeated() {
    String campaign = campaign();
    String firm = firm();
    String reference = word();
    String row =
        declaration(campaign, posted("enterprise", minimalNeed(firm)))
            .put("reference", reference)
            .put("ownerOrg", FIRM_ORG)
            .toString();
    load("operator", DECLARATIONS + "/bulk", row).statusCode(200).body("created", equalTo(1));
    load("operator", DECLARATIONS + "/bulk", row).statusCode(200).body("existing", equalTo(1));
    ObjectNode check = object("{'onRecord': false, 'source': '信用中国', 'synthetic': true}");
    check.put("enterpriseId", firm).put("asOf", today().toString());
    String lines =
        String.join(
            "\n",
            check.put("flag", "DISHONEST_EXECUTEE").toString(),
            check.put("flag", "BUSINESS_ABNORMALITY").toString(),
            check.put("flag", "CREDIT_OVERDUE").toString());
    load("operator", CHECKS + "/bulk", lines).statusCode(200).body("created", equalTo(3));
    declared(campaign, posted("enterprise", minimalNeed(firm())));

    String all = object("{'district': 'donghu'}").put("campaignId", campaign).toString();
    tell(MAKER, DECLARATIONS + "/check", all)
        .statusCode(200)
        .body("checked", equalTo(2), "passed", equalTo(1), "refused", equalTo(1));
    tell(MAKER, DECLARATIONS + "/check", all).body("checked", equalTo(0));
    tell(ELSEWHERE, DECLARATIONS + "/check", all).statusCode(403);
  }

  @Test
  void aLookUpIsDatedNotInTheFutureAndHasASource() {
    ObjectNode check = object("{'flag': 'EQUITY_FROZEN', 'onRecord': true}");
    check.put("enterpriseId", firm()).put("asOf", today().plusDays(1).toString());

    tell(MAKER, CHECKS, check.toString())
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("asOf", "source"));
  }

  @Test
  void aListNamesBanksWithOpenOffersEachOrganisationOnce() {
    String campaign = campaign();
    String entry = checked(campaign);
    String bank = offers.bank(BANK_ORG);
    UUID leased = UUID.randomUUID();
    UUID gone = UUID.randomUUID();
    UUID offer = UUID.randomUUID();
    offers.tell(UUID.randomUUID(), leased, BANK_ORG, 1, "posted", "LESSOR", "OPEN");
    offers.tell(offer, gone, BANK_ORG, 1, "posted", "CITY", "OPEN");
    offers.tell(offer, gone, BANK_ORG, 2, "withdrawn", "CITY", "WITHDRAWN");
    offers.awaitBank(gone, "WITHDRAWN", 1);
    List<String> banks = List.of(bank, offers.bank(BANK_ORG), leased.toString(), gone.toString());

    tell(MAKER, LISTS, listForm(campaign, banks, entry).toString())
        .statusCode(422)
        .body("errors.field", contains("bankIds[1]", "bankIds[2]", "bankIds[3]"));
  }
}
