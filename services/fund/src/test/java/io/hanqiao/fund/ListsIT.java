package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.FUNDS;
import static io.hanqiao.fund.Requests.FUND_ORG;
import static io.hanqiao.fund.Requests.MANAGERS;
import static io.hanqiao.fund.Requests.MANDATES;
import static io.hanqiao.fund.Requests.fullMandate;
import static io.hanqiao.fund.Requests.lines;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.manager;
import static io.hanqiao.fund.Requests.minimalFund;
import static io.hanqiao.fund.Requests.minimalMandate;
import static io.hanqiao.fund.Requests.registeredFund;
import static io.hanqiao.fund.Requests.registeredManager;
import static io.hanqiao.fund.Requests.step;
import static io.hanqiao.fund.Requests.stranger;
import static io.hanqiao.fund.Requests.word;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ListsIT {

  @ParameterizedTest
  @EnumSource
  void aListIsWalkedNewestFirstAndNarrowedToNamesStatusAndTheOwn(Kind kind) {
    String word = word();
    ObjectNode body = kind.body().put("name", "100%" + word);
    String first = made("fund", kind.path(), body);
    String second = made("fund", kind.path(), body);
    String closed = made("fund", kind.path(), body);
    step("fund", kind.path() + "/" + closed, "close", "MISTAKE").statusCode(200);
    String path = kind.path() + "?q=" + word;

    String next =
        get("enterprise", path + "&limit=2")
            .body("items.id", contains(closed, second))
            .body("next", notNullValue())
            .extract()
            .path("next");
    get("enterprise", path + "&limit=2&cursor=" + next)
        .body("items.id", contains(first), "next", nullValue());
    get("enterprise", path + "&status=OPEN").body("items.id", contains(second, first));
    get("enterprise", path + "&status=CLOSED").body("items.id", contains(closed));
    get("fund", path + "&mine=true").body("items", hasSize(3));
    stranger("fund").get(path + "&mine=true").then().body("items", empty());
    get("fund", kind.path() + "?q=_" + word).body("items", empty());
    get("fund", kind.path() + "?q=100%" + word).body("items", hasSize(3));
  }

  @Test
  void managersAreNarrowedToAKindAndFundsByWhatTheyBelongTo() {
    String word = word();
    String aic = made("fund", MANAGERS, manager(word).put("kind", "AIC"));
    String other = registeredManager(word);
    String above = made("fund", FUNDS, minimalFund(other).put("structure", "FUND_OF_FUNDS"));
    String below = made("fund", FUNDS, minimalFund(aic).put("parentFundId", above));

    get("fund", MANAGERS + "?kind=AIC&q=" + word).body("items.id", contains(aic));
    get("fund", FUNDS + "?structure=SUB_FUND&q=" + word).body("items.id", contains(below));
    get("fund", FUNDS + "?managerId=" + other).body("items.id", contains(above));
    get("fund", FUNDS + "?parentFundId=" + above).body("items.id", contains(below));
  }

  @Test
  void mandatesAreNarrowedToTheFundAndToTheCodesTheyName() {
    String fund = registeredFund();
    String silent = made("fund", MANDATES, minimalMandate(fund));
    String full = made("fund", MANDATES, fullMandate(fund));
    String path = MANDATES + "?fundId=" + fund;

    get("bank", path).body("items.id", contains(full, silent));
    get("bank", path + "&instrument=EQUITY").body("items.id", contains(full, silent));
    get("bank", path + "&instrument=LISTING_COACHING").body("items.id", contains(full));
    get("bank", path + "&stage=SEED&sector=OPTOELECTRONICS").body("items.id", contains(full));
    get("bank", path + "&sector=BIOPHARMA").body("items", empty());
    get("bank", path + "&stage=MATURE").body("items", empty());
  }

  @Test
  void aSearchForACharacterThatNoTextHasIsRefusedAndNoFault() {
    as("fund")
        .urlEncodingEnabled(false)
        .get(MANAGERS + "?q=a%00b")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("U+0000"));
  }

  @ParameterizedTest
  @CsvSource({
    MANAGERS + "?status=OPENED, status",
    MANAGERS + "?kind=BEST, kind",
    FUNDS + "?structure=TREE, structure",
    FUNDS + "?managerId=1, managerId",
    FUNDS + "?limit=0, limit",
    MANDATES + "?status=WITHDRAWN, status",
    MANDATES + "?stage=OLD, stage",
    MANDATES + "?sector=FUN, sector",
    MANDATES + "?instrument=LOAN, instrument"
  })
  void whatTheListCannotMakeSenseOfIsNamed(String path, String field) {
    get("fund", path)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", contains(field));
  }

  @Test
  void aBulkLoadBuildsTheWholeTreeByReferencesAndCanBeRepeated() {
    String word = word();
    String managers = lines(row(manager(word), word));
    String funds =
        lines(
            fund(word, word + "-fof").put("structure", "FUND_OF_FUNDS").put("lookThrough", true),
            fund(word, word + "-sub").put("parentReference", word + "-fof"));
    ObjectNode mandate = row(minimalMandate("").put("fundReference", word + "-sub"), word + "-m");
    mandate.remove("fundId");
    for (String outcome : new String[] {"created", "existing"}) {
      load("operator", MANAGERS + "/bulk", managers).body("rows.outcome", contains(outcome));
      load("operator", FUNDS + "/bulk", funds).body("rows.outcome", contains(outcome, outcome));
      load("operator", MANDATES + "/bulk", lines(mandate)).body("rows.outcome", contains(outcome));
    }

    get("fund", FUNDS + "?structure=SUB_FUND&mine=true&q=" + word)
        .body("items", hasSize(1))
        .body("items[0].parentFundId", notNullValue());
  }

  @Test
  void aBulkLoadStoresAllOrNothingOrTheValidRows() {
    String word = word();
    String rows =
        lines(
            row(manager(word), word),
            row(manager(word).put("kind", "BEST"), word + "-2"),
            manager(word));

    load("operator", MANAGERS + "/bulk", rows)
        .statusCode(422)
        .body("errors.field", contains("rows[2].kind", "rows[3].ownerOrg"));
    get("fund", MANAGERS + "?q=" + word).body("items", empty());
    load("operator", MANAGERS + "/bulk?mode=valid-rows", rows)
        .statusCode(200)
        .body("rows.outcome", contains("created", "rejected", "rejected"));
    load("fund", MANAGERS + "/bulk", lines(manager(word))).statusCode(200);
    load("fund", MANAGERS + "/bulk", lines(manager(word).put("ownerOrg", UUID.randomUUID() + "")))
        .statusCode(422);
    load("enterprise", MANAGERS + "/bulk", lines(manager(word))).statusCode(403);
  }

  private static ObjectNode fund(String manager, String reference) {
    ObjectNode fund = row(minimalFund(""), reference).put("managerReference", manager);
    fund.remove("managerId");
    return fund;
  }

  private static ObjectNode row(ObjectNode body, String reference) {
    return body.put("reference", reference).put("ownerOrg", FUND_ORG);
  }
}
