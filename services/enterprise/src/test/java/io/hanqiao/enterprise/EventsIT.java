package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.close;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.fullNeed;
import static io.hanqiao.enterprise.Requests.fullNeedByLpr;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.platform.testing.Calls.load;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsIT {

  private static final String PROFILE = "enterprise.profile";
  private static final String NEED = "enterprise.financing-need";

  @Test
  void aFirmOfWhichLittleIsKnownIsToldAsTheSchemasSay() {
    ObjectNode firm = minimalFirm();
    String id = registered("enterprise", firm);
    put("enterprise", ENTERPRISES + "/" + id, "\"1\"", firm).statusCode(200);

    assertToldAs(PROFILE, id, "minimal", "registered", "changed");
  }

  @Test
  void aFirmOfWhichAllIsKnownIsToldAsTheSchemasSay() {
    ObjectNode firm = recognisedFirm();
    String id = loaded(firm);
    firm.remove("recognitions");
    put("operator", ENTERPRISES + "/" + id, "\"1\"", firm.put("staff", 2)).statusCode(200);

    List<Event> told = assertToldAs(PROFILE, id, "full", "registered", "changed");
    assertThat(told)
        .extracting(e -> e.body().get("size").asText())
        .containsExactly("SMALL", "MICRO");
  }

  @Test
  void theLifeOfANeedOfWhichASourceSaysLittleIsToldAsTheSchemasSay() {
    ObjectNode reported = object("{'amount': '3000000.00'}").put("ownerOrg", FIRM_ORG);
    reported.put("enterpriseId", registered("enterprise", minimalFirm()));
    String need =
        load("operator", NEEDS + "/bulk", reported.toString())
            .statusCode(200)
            .extract()
            .path("rows[0].id");
    close("enterprise", need, "NEED_GONE").statusCode(200);

    assertToldAs(NEED, need, "minimal", "opened", "closed");
  }

  @Test
  void theLifeOfANeedOfWhichItsFirmSaysTheLeastIsToldAsTheSchemasSay() {
    String firm = registered("enterprise", minimalFirm());
    String need = posted("enterprise", minimalNeed(firm));
    put("enterprise", NEEDS + "/" + need, "\"1\"", minimalNeed(firm)).statusCode(200);
    close("enterprise", need, "MISTAKE").statusCode(200);

    assertToldAs(NEED, need, "own", "opened", "changed", "closed");
  }

  @Test
  void theLifeOfANeedThatStatesAllIsToldAsTheSchemasSay() {
    String firm = registered("enterprise", fullFirm());
    String need = posted("enterprise", fullNeed(firm));
    put("enterprise", NEEDS + "/" + need, "\"1\"", fullNeed(firm)).statusCode(200);
    close("enterprise", need, "FUNDED_HERE").statusCode(200);

    List<Event> told = assertToldAs(NEED, need, "full", "opened", "changed", "closed");
    assertThat(told)
        .extracting(e -> e.body().get("openedAt").asText())
        .containsOnly(told.get(0).body().get("openedAt").asText());
  }

  @Test
  void theLifeOfANeedWhoseCeilingHangsOnThePrimeRateIsToldAsTheSchemasSay() {
    String firm = registered("enterprise", fullFirm());
    String need = posted("enterprise", fullNeedByLpr(firm));
    put("enterprise", NEEDS + "/" + need, "\"1\"", fullNeedByLpr(firm)).statusCode(200);
    close("enterprise", need, "RATE").statusCode(200);

    assertToldAs(NEED, need, "lpr", "opened", "changed", "closed");
  }

  @Test
  void neitherNameNorCodeNorReferenceNorSourceEverTravels() {
    String secret = word();
    ObjectNode firm = fullFirm().put("name", secret).put("reference", secret).put("source", secret);
    String id = registered("enterprise", firm);
    put("enterprise", ENTERPRISES + "/" + id, "\"1\"", firm).statusCode(200);
    String need = posted("enterprise", fullNeed(id).put("reference", secret).put("source", secret));
    close("enterprise", need, "MISTAKE").statusCode(200);

    List<Event> profile = PublishedEvents.of(PROFILE, id, 2);
    List<Event> needs = PublishedEvents.of(NEED, need, 2);

    assertThat(profile).hasSize(2);
    assertThat(needs).hasSize(2);
    assertThat(profile + "" + needs).doesNotContain(secret, firm.get("uscc").asText());
  }

  private static List<Event> assertToldAs(String topic, String id, String sample, String... what) {
    return ToldEvents.assertToldAs(topic, "io.hanqiao." + topic + ".", id, sample, what);
  }
}
