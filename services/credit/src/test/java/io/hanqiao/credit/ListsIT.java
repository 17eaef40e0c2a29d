package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.fullLine;
import static io.hanqiao.credit.Requests.fullOffer;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalGuarantor;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.credit.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListsIT {

  @Test
  void walkingAllPagesMeetsEveryOfferOnceNewestFirst() {
    String word = word();
    String bank = registeredBank("bank", "江城银行（演示）");
    List<String> posted = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      posted.add(postedOffer("bank", minimalOffer(bank).put("name", word + i)));
    }
    Collections.reverse(posted);

    assertThat(walk("enterprise", OFFERS + "?limit=3&q=" + word, 3)).isEqualTo(posted);
    assertThat(walk("operator", OFFERS + "?limit=7&q=" + word, 7)).isEqualTo(posted);
  }

  @Test
  void walkingAllPagesMeetsEveryBankOnceNewestFirst() {
    String word = word();
    List<String> registered = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      registered.add(registeredBank("bank", word + i));
    }
    Collections.reverse(registered);

    assertThat(walk("enterprise", BANKS + "?limit=2&q=" + word, 2)).isEqualTo(registered);
  }

  @Test
  void searchReadsTheNamesOfOffersAndOfBanksAsTheyStand() {
    String word = word();
    String bank = registeredBank("bank", "银行" + word);
    String byBank = postedOffer("bank", minimalOffer(bank));
    String other = registeredBank("bank", "别家银行（演示）");
    String byName = postedOffer("bank", minimalOffer(other).put("name", "100%" + word));

    get("enterprise", OFFERS + "?q=" + word)
        .statusCode(200)
        .body("items.id", containsInAnyOrder(byBank, byName), "next", nullValue());
    get("enterprise", OFFERS + "?q=100%" + word).body("items.id", contains(byName));
    get("enterprise", OFFERS + "?q=1%" + word).body("items", empty());
    get("enterprise", OFFERS + "?q=_" + word).body("items", empty());
    get("bank2", BANKS + "?q=" + word).body("items.id", contains(bank));
  }

  @Test
  void offersAreFilteredByStatusAndByAPurposeTheyState() {
    String word = word();
    String bank = registeredBank("bank", word);
    String silent = postedOffer("bank", minimalOffer(bank));
    String research = postedOffer("bank", fullOffer(bank));
    String gone = postedOffer("bank", fullOffer(bank));
    withdraw("bank", gone, "CAMPAIGN_ENDED").statusCode(200);

    get("bank", OFFERS + "?status=OPEN&q=" + word).body("items.id", contains(research, silent));
    get("bank", OFFERS + "?status=WITHDRAWN&q=" + word)
        .body("items.id", contains(gone), "items[0].withdrawnReason", equalTo("CAMPAIGN_ENDED"));
    get("bank", OFFERS + "?purpose=RND&status=OPEN&q=" + word).body("items.id", contains(research));
    get("bank", OFFERS + "?purpose=EXPORT&q=" + word).body("items", empty());
  }

  @Test
  void onesOwnAreFoundAmongThoseOfAll() {
    String word = word();
    String bank = registeredBank("bank", word);
    String other = registeredBank("bank2", word);
    String offer = postedOffer("bank", minimalOffer(bank));
    String theirs = postedOffer("bank2", minimalOffer(other));
    String guarantor = made("guarantor", GUARANTORS, minimalGuarantor(word));
    String line = made("bank", LINES, minimalLine(bank));

    get("bank", BANKS + "?q=" + word).body("items.id", contains(other, bank));
    get("bank", BANKS + "?mine=false&q=" + word).body("items.id", contains(other, bank));
    get("bank", BANKS + "?mine=true&q=" + word).body("items.id", contains(bank));
    get("bank", OFFERS + "?q=" + word).body("items.id", contains(theirs, offer));
    get("bank2", OFFERS + "?mine=true&q=" + word).body("items.id", contains(theirs));
    get("guarantor", GUARANTORS + "?mine=true&q=" + word).body("items.id", contains(guarantor));
    get("bank", GUARANTORS + "?mine=true&q=" + word).body("items", empty());
    get("operator", LINES + "?q=" + word).body("items.id", contains(line));
    get("operator", LINES + "?mine=true&q=" + word).body("items", empty());
    get("bank", LINES + "?mine=true&q=" + word).body("items.id", contains(line));
  }

  @Test
  void banksGuarantorsAndLinesAreFilteredByKindAndStatus() {
    String word = word();
    String city = registeredBank("bank", word);
    String rural = made("bank", BANKS, bank(word).put("kind", "RURAL"));
    get("bank", BANKS + "?kind=RURAL&q=" + word).body("items.id", contains(rural));

    String zone = made("guarantor", GUARANTORS, fullGuarantor(word));
    String municipal = made("guarantor", GUARANTORS, minimalGuarantor(word));
    command("guarantor", GUARANTORS + "/" + zone, "suspend", "OWN_DECISION").statusCode(200);
    get("fund", GUARANTORS + "?kind=ZONE&q=" + word).body("items.id", contains(zone));
    get("fund", GUARANTORS + "?status=ACTIVE&q=" + word).body("items.id", contains(municipal));

    String quota = made("bank", LINES, minimalLine(city).put("campaign", word));
    String limit = made("bank", LINES, fullLine(rural));
    command("bank", LINES + "/" + limit, "close", "MISTAKE").statusCode(200);
    get("bank", LINES + "?q=" + word).body("items.id", contains(limit, quota));
    get("bank", LINES + "?kind=PLEDGED_QUOTA&q=" + word).body("items.id", contains(quota));
    get("bank", LINES + "?status=CLOSED&q=" + word).body("items.id", contains(limit));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/credit-offers?status=CLOSED, status",
    "/v1/credit-offers?purpose=FUN, purpose",
    "/v1/credit-offers?limit=0, limit",
    "/v1/credit-offers?limit=101, limit",
    "/v1/credit-offers?cursor=abc, cursor",
    "/v1/banks?kind=BIG, kind",
    "/v1/guarantors?status=OPEN, status",
    "/v1/guarantors?kind=BIG, kind",
    "/v1/credit-lines?status=WITHDRAWN, status",
    "/v1/credit-lines?kind=CREDIT, kind"
  })
  void whatTheListCannotMakeSenseOfIsNamed(String path, String field) {
    get("bank", path)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", contains(field));
  }

  /** The ids met on the way through all pages, none of which is longer than asked for. */
  private static List<String> walk(String user, String path, int limit) {
    List<String> met = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page = get(user, path + cursor).statusCode(200).extract().jsonPath();
      List<String> ids = page.getList("items.id");
      assertThat(ids).hasSizeBetween(1, limit);
      met.addAll(ids);
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    return met;
  }
}
