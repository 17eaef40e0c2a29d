package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.idOf;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.proposed;
import static io.hanqiao.talent.Requests.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ListsIT {

  @ParameterizedTest
  @EnumSource
  void walkingAllPagesMeetsEveryOneOnceNewestFirst(Kind kind) {
    String word = word();
    String institution = institution();
    List<String> posted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ObjectNode body = kind.minimal(institution).put(kind.named(), word + i);
      posted.add(made(post("institution", kind.path(), body)));
    }
    Collections.reverse(posted);

    assertThat(walk(kind.path() + "?limit=2&q=" + word, 2)).isEqualTo(posted);
    assertThat(walk(kind.path() + "?limit=5&q=" + word, 5)).isEqualTo(posted);
  }

  @ParameterizedTest
  @EnumSource
  void oneIsFoundByWhereItStands(Kind kind) {
    String word = word();
    String institution = institution();
    ObjectNode body = kind.minimal(institution).put(kind.named(), word);
    String open = made(post("institution", kind.path(), body));
    String closed = made(post("institution", kind.path(), body));
    post("institution", kind.path() + "/" + closed + "/close", kind.closing()).statusCode(200);

    get("institution", kind.path() + "?status=OPEN&q=" + word).body("items.id", contains(open));
    get("institution", kind.path() + "?status=CLOSED&q=" + word).body("items.id", contains(closed));
    refused(kind.path() + "?status=OPENED", "status");
    refused(kind.path() + "?limit=0", "limit");
  }

  @ParameterizedTest
  @CsvSource({
    "INSTITUTION, kind=ENGINEERING, kind=SPECIALIZED, kind",
    "TEAM, sector=EQUIPMENT, sector=BIOPHARMA, sector",
    "ACHIEVEMENT, sector=NEW_MATERIALS, sector=BIOPHARMA, sector",
    "ACHIEVEMENT, kind=PATENT, kind=PRODUCT, kind",
    "EXPERT, sector=OPTOELECTRONICS, sector=BIOPHARMA, sector",
    "EXPERT, serving=false, serving=true, ''"
  })
  void oneIsFoundByWhatItIs(Kind kind, String fits, String doesNot, String parameter) {
    String word = word();
    String id =
        made(post("institution", kind.path(), kind.full(institution()).put(kind.named(), word)));

    get("institution", kind.path() + "?" + fits + "&q=" + word).body("items.id", contains(id));
    get("institution", kind.path() + "?" + doesNot + "&q=" + word).body("items", empty());
    if (!parameter.isEmpty()) {
      refused(kind.path() + "?" + parameter + "=FUN", parameter);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TEAM", "EXPERT"})
  void oneIsFoundByItsInstitution(Kind kind) {
    String institution = institution();
    String id = made(post("institution", kind.path(), kind.full(institution)));

    get("institution", kind.path() + "?institutionId=" + institution)
        .body("items.id", contains(id), "items[0].ipc[0]", equalTo("B23K 26/00"));
  }

  @Test
  void secondmentsAreFoundByStatusBatchExpertAndHost() {
    String expert = expert();
    String proposed = proposed(expert);
    String onPost = onPost(expert, "2026-02-01");
    String host = get("institution", onPost).extract().path("hostEnterpriseId");
    String ofExpert = SECONDMENTS + "?expertId=" + expert;

    get("enterprise", ofExpert).body("items.id", contains(idOf(onPost), idOf(proposed)));
    get("enterprise", ofExpert + "&status=ON_POST").body("items.id", contains(idOf(onPost)));
    get("institution", ofExpert + "&hostEnterpriseId=" + host)
        .body("items.id", contains(idOf(onPost)));
    get("institution", ofExpert + "&batch=5").body("items", empty());
    refused(SECONDMENTS + "?status=BUSY", "status");
  }

  private static void refused(String path, String field) {
    get("institution", path).statusCode(422).body("errors.field", contains(field));
  }

  /** The ids met on the way through all pages, none of which is longer than asked for. */
  private static List<String> walk(String path, int limit) {
    List<String> met = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page = get("institution", path + cursor).statusCode(200).extract().jsonPath();
      List<String> ids = page.getList("items.id");
      assertThat(ids).hasSizeBetween(1, limit);
      met.addAll(ids);
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    return met;
  }
}
