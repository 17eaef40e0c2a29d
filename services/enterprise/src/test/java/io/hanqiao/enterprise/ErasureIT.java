package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.PostedKind.CAPABILITY;
import static io.hanqiao.enterprise.PostedKind.DIRECT_NEED;
import static io.hanqiao.enterprise.PostedKind.EXPERT_REQUEST;
import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.erasure.Tombstones;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation, or a person, has itself erased. */
@QuarkusTest
class ErasureIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String ERASED = ".erased.v1";

  @Inject Tombstones tombstones;

  private final Firm own = new Firm();

  @Test
  void whatAnOrganisationPostedIsGoneAndToldOnceMoreWithoutContent() throws SQLException {
    String planted = word();
    String firm =
        own.posted(ENTERPRISES, minimalFirm().put("name", planted).put("source", planted));
    String need = own.posted(NEEDS, minimalNeed(firm).put("source", planted));
    String direct = own.posted(DIRECT_NEED, firm, "useOfFunds", planted);
    String request = own.posted(EXPERT_REQUEST, firm, "problem", planted);
    String capability = own.posted(CAPABILITY, firm, "text", planted);
    assertThat(tablesWith(planted))
        .as("what a search can find")
        .contains("enterprise", "financing_need", "direct_need", "outbox", "idempotency");
    assertThat(rows("SELECT 1 FROM audit_salt WHERE aggregate_id = '" + firm + "'")).hasSize(1);

    String key = UUID.randomUUID().toString();
    own.erase(key).statusCode(200).body("toldAsErased", equalTo(5), "retained", hasSize(3));

    assertThat(tablesWith(planted)).isEmpty();
    assertThat(rows("SELECT 1 FROM audit_salt WHERE aggregate_id = '" + firm + "'")).isEmpty();
    own.get(ENTERPRISES + "/" + firm).statusCode(404);
    assertTold("enterprise.profile", firm);
    assertTold("enterprise.financing-need", need);
    assertTold("enterprise.financing-need", direct);
    assertTold("enterprise.expert-request", request);
    assertTold("enterprise.capability", capability);
    String erasure = own.get("/v1/erasures").extract().path("items[0].id");
    PublishedEvents.Event done = PublishedEvents.of("enterprise.erasure", erasure, 1).get(0);
    assertThat(EventSchemas.flaws("enterprise.erasure", done.type(), done.body())).isEmpty();
    assertThat(done.body().path("ownerOrg").asText()).isEqualTo(own.org());
    assertThat(DATABASE.audit(own.org()))
        .extracting(ServiceDatabase.AuditLine::action)
        .contains("organisation.erased");
    own.erase(key).statusCode(200).body("toldAsErased", equalTo(5));
  }

  @Test
  void theTombstoneFollowsThirtyDaysLaterAndOnce() throws SQLException {
    String firm = own.posted(ENTERPRISES, minimalFirm());
    own.erase().statusCode(200);

    AdjustableClock.later(Duration.ofDays(29), this::tell);
    assertThat(untold(firm)).isEqualTo(1);
    AdjustableClock.later(Duration.ofDays(31), this::tell);
    AdjustableClock.later(Duration.ofDays(31), this::tell);
    assertThat(untold(firm)).isZero();
    List<PublishedEvents.Event> told =
        PublishedEvents.until("enterprise.profile", firm, event -> event.body().isNull());
    assertThat(told)
        .extracting(event -> event.header("ce_eventversion"))
        .containsExactly("1", "2", "3");
    assertThat(rows("SELECT 1 FROM outbox WHERE aggregateid = '" + firm + "'")).hasSize(2);
  }

  @Test
  void whileOthersHoldItToSomethingTheRequestIsKeptWithEveryLock() {
    String firm = own.posted(ENTERPRISES, minimalFirm());
    String others = registered("enterprise2", minimalFirm());
    String resting = posted("enterprise2", minimalNeed(others).put("anchorEnterpriseId", firm));
    UUID grant = UUID.randomUUID();
    tellGrant(grant, 1, "contracted");
    String key = UUID.randomUUID().toString();
    await().untilAsserted(() -> own.erase().body("locks", hasSize(2)));
    own.erase(key)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("locks.lock", contains("GRANT_NOT_SETTLED", "ANCHOR_OF_OTHERS"))
        .body("locks.zh", contains(notNullValue(), containsString("核心企业")))
        .body("locks[0].endsEn", containsString("settled"), "locks[0].endsOn", notNullValue())
        .body("comeBackOn", notNullValue());
    own.get(ENTERPRISES + "/" + firm).statusCode(200);
    own.get("/v1/erasures").body("items", hasSize(1)).body("items[0].locks", hasSize(2));

    Requests.close("enterprise2", resting, "MISTAKE").statusCode(200);
    own.erase().statusCode(409).body("locks.lock", contains("GRANT_NOT_SETTLED"));
    tellGrant(grant, 2, "settled");
    await().untilAsserted(() -> own.erase().statusCode(200).body("erasedAt", notNullValue()));
    own.get(ENTERPRISES + "/" + firm).statusCode(404);
    // The answer of before went, too: the key is nobody's, and there is nothing left.
    own.erase(key).statusCode(200).body("toldAsErased", equalTo(0));
  }

  @Test
  void onlyTheOrganisationItselfIsErasedByItsOwnPeople() throws SQLException {
    String firm = own.posted(ENTERPRISES, minimalFirm());
    own.tell("/v1/erasures", "{\"organisation\": \"" + FIRM_ORG + "\"}").statusCode(422);
    own.as("operator").tell("/v1/erasures", "{}").statusCode(403);
    own.as("bank").tell("/v1/erasures", "{}").statusCode(403);
    for (String sql :
        List.of(
            "SELECT erase_own(now())",
            "SELECT erase_owner('" + own.org() + "', now(), now())",
            "SELECT let_go_of('" + own.org() + "', now())",
            "DELETE FROM outbox")) {
      assertThatThrownBy(() -> DATABASE.asApp(own.org(), "operator", sql))
          .as(sql)
          .isInstanceOf(SQLException.class);
    }
    own.get(ENTERPRISES + "/" + firm).statusCode(200);
  }

  @Test
  void aPersonIsTakenOutOfWhatHeOrSheConsentedTo() throws SQLException {
    String firm = own.posted(ENTERPRISES, minimalFirm());
    String mine = own.posted("/v1/separate-consents", consent(firm));
    Firm colleague = own.colleague();
    String others = colleague.posted("/v1/separate-consents", consent(firm));

    own.tell("/v1/erasures/person", "").statusCode(200).body("consents", equalTo(1));

    assertThat(rows("SELECT status || subject FROM separate_consent WHERE id = '" + mine + "'"))
        .containsExactly("WITHDRAWNerased");
    assertThat(rows("SELECT status || subject FROM separate_consent WHERE id = '" + others + "'"))
        .containsExactly("GIVEN" + colleague.subject());
    assertThat(rows("SELECT body FROM idempotency WHERE principal = '" + own.subject() + "'"))
        .allMatch(body -> body.contains("consents"))
        .hasSize(1);
    own.tell("/v1/erasures/person", "").statusCode(200).body("consents", equalTo(0));
  }

  private void tell() {
    try {
      int unused = tombstones.tell();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode consent(String firm) {
    return object(
            "{'capacity': 'LEGAL_REPRESENTATIVE', 'purpose': 'LOAN_REVIEW', 'synthetic': true}")
        .put("enterpriseId", firm)
        .put("institutionOrg", Letters.BANK_ORG)
        .put("validUntil", Lists.today().plusDays(5).toString());
  }

  private static void assertTold(String topic, String aggregate) {
    PublishedEvents.Event last =
        PublishedEvents.until(topic, aggregate, event -> event.type().endsWith(ERASED)).stream()
            .reduce((before, after) -> after)
            .orElseThrow();
    assertThat(last.type()).endsWith(ERASED);
    assertThat(EventSchemas.flaws(topic, last.type(), last.body())).isEmpty();
  }

  private static int untold(String aggregate) throws SQLException {
    return rows("SELECT 1 FROM erased_aggregate WHERE tombstoned_at IS NULL AND aggregate_id = '"
            + aggregate
            + "'")
        .size();
  }

  /** The tables that hold a text, of those whose rows the owner of the tables may see. */
  private static Set<String> tablesWith(String text) throws SQLException {
    Set<String> found = new TreeSet<>();
    for (String table : rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
      String in = "SELECT 1 FROM \"" + table + "\" t WHERE strpos(t::text, '" + text + "') > 0";
      if (!rows(in).isEmpty()) {
        found.add(table);
      }
    }
    return found;
  }

  private static List<String> rows(String sql) throws SQLException {
    try (Connection owner = DATABASE.owner();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  private void tellGrant(UUID grant, long version, String what) {
    String type = "io.hanqiao.credit.grant." + what + ".v1";
    Path sample =
        Path.of("../credit/src/main/resources/events/credit.grant/samples")
            .resolve(type + ".full.json");
    try {
      ObjectNode state = (ObjectNode) new ObjectMapper().readTree(Files.readString(sample));
      state.put("grantId", grant.toString()).put("counterpartyOrg", own.org());
      new ForeignTopic("credit.grant").tell(grant, version, type, state.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
