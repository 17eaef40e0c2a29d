package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.fullOffer;
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
  void whatTheListCannotMakeSenseOfIsNamed() {
    refused("?status=CLOSED", "status");
    refused("?purpose=FUN", "purpose");
    refused("?limit=0", "limit");
    refused("?limit=101", "limit");
    refused("?cursor=abc", "cursor");
  }

  private static void refused(String query, String field) {
    get("enterprise", OFFERS + query)
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
