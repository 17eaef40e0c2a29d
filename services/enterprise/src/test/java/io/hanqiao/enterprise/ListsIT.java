package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.close;
import static io.hanqiao.enterprise.Requests.fullNeed;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListsIT {

  @Test
  void walkingAllPagesMeetsEveryFirmOnceNewestFirst() {
    String word = word();
    List<String> registered = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      registered.add(registered("enterprise", minimalFirm().put("name", word + i)));
    }
    Collections.reverse(registered);

    assertThat(walk("enterprise", ENTERPRISES + "?limit=2&q=" + word, 2)).isEqualTo(registered);
    assertThat(walk("operator", ENTERPRISES + "?limit=5&q=" + word, 5)).isEqualTo(registered);
  }

  @Test
  void walkingAllPagesMeetsEveryNeedOnceNewestFirst() {
    String word = word();
    String firm = registered("enterprise", minimalFirm().put("name", word));
    List<String> posted = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      posted.add(posted("enterprise", minimalNeed(firm)));
    }
    Collections.reverse(posted);

    assertThat(walk("enterprise", NEEDS + "?limit=3&q=" + word, 3)).isEqualTo(posted);
  }

  @Test
  void searchReadsNamesAndCodesAsTheyStand() {
    String word = word();
    ObjectNode firm = minimalFirm().put("name", "100%" + word);
    String id = registered("enterprise", firm);
    registered("enterprise", minimalFirm().put("name", word));

    get("enterprise", ENTERPRISES + "?q=100%" + word)
        .statusCode(200)
        .body("items.id", contains(id), "next", nullValue());
    get("enterprise", ENTERPRISES + "?q=1%" + word).body("items", empty());
    get("enterprise", ENTERPRISES + "?q=_" + word).body("items", empty());
    get("enterprise", ENTERPRISES + "?q=" + firm.get("uscc").asText())
        .body("items.id", contains(id));
  }

  @Test
  void firmsAreFilteredByTier() {
    String word = word();
    registered("enterprise", minimalFirm().put("name", word));
    String srdi = loaded(recognisedFirm().put("name", word));
    ObjectNode pooled = minimalFirm().put("name", word).put("inCultivationPool", true);
    String cultivated = loaded(pooled.put("ownerOrg", FIRM_ORG));

    get("enterprise", ENTERPRISES + "?tier=SRDI&q=" + word)
        .body("items.id", contains(srdi), "items[0].tier", equalTo("SRDI"));
    get("auditor", ENTERPRISES + "?tier=CULTIVATION&q=" + word)
        .body("items.id", contains(cultivated), "items[0].tier", equalTo("CULTIVATION"));
    get("enterprise", ENTERPRISES + "?tier=LITTLE_GIANT&q=" + word).body("items", empty());
  }

  @Test
  void needsAreFilteredByStatusAndPurpose() {
    String word = word();
    String firm = registered("enterprise", minimalFirm().put("name", word));
    String open = posted("enterprise", minimalNeed(firm));
    String equipment = posted("enterprise", fullNeed(firm));
    String closed = posted("enterprise", fullNeed(firm));
    close("enterprise", closed, "RATE").statusCode(200);

    get("enterprise", NEEDS + "?status=OPEN&q=" + word).body("items.id", contains(equipment, open));
    get("enterprise", NEEDS + "?status=CLOSED&q=" + word)
        .body("items.id", contains(closed), "items[0].closedReason", equalTo("RATE"));
    get("operator", NEEDS + "?purpose=WORKING_CAPITAL&q=" + word).body("items.id", contains(open));
  }

  @Test
  void whatTheListCannotMakeSenseOfIsNamed() {
    refused(NEEDS + "?status=OPENED", "status");
    refused(NEEDS + "?purpose=FUN", "purpose");
    refused(ENTERPRISES + "?tier=BEST", "tier");
    refused(ENTERPRISES + "?limit=0", "limit");
    refused(NEEDS + "?limit=101", "limit");
    refused(NEEDS + "?cursor=abc", "cursor");
  }

  private static void refused(String path, String field) {
    get("enterprise", path)
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
