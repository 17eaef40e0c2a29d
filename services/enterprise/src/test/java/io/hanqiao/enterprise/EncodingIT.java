package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(EncodingOn.class)
class EncodingIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  @ParameterizedTest
  @EnumSource(names = {"EXPERT_REQUEST", "CAPABILITY"})
  void whatAFirmPostsIsToldWithItsVectorsAndKeepsThemWhereverTheFirmMoves(PostedKind kind)
      throws SQLException {
    ObjectNode firm = fullFirm();
    String of = registered("enterprise", firm);
    String id = kind.posted(kind.full(of));

    List<Event> told = until(kind, id, 2);
    assertThat(told.get(0).body().has("encodedText")).isFalse();
    assertThat(told.get(1).type()).isEqualTo(kind.prefix + "changed.v1");
    assertThat(EventSchemas.flaws(kind.topic, told.get(1).type(), told.get(1).body())).isEmpty();
    get("enterprise", kind.path + "/" + id).header("ETag", equalTo("\"1\""));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action)
        .endsWith(kind.table.replace('_', '-') + ".encoded");

    put(
            "enterprise",
            ENTERPRISES + "/" + of,
            "\"1\"",
            firm.put("divisionCode", "420106").putNull("managementDistrict"))
        .statusCode(200);
    post("enterprise", kind.path + "/" + id + "/close", kind.closing()).statusCode(200);

    told = until(kind, id, 4);
    assertThat(told.subList(1, 4))
        .extracting(event -> event.body().path("encodedText"))
        .containsOnly(told.get(1).body().path("encodedText"));
    assertThat(told.get(2).body().path("divisionCode").asText()).isEqualTo("420106");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPERT_REQUEST", "CAPABILITY"})
  void whatIsTooLongIsRefused(PostedKind kind) {
    ObjectNode body = kind.full(registered("enterprise", fullFirm()));
    body.put(kind == PostedKind.CAPABILITY ? "text" : "problem", "长".repeat(50_000));

    post("enterprise", kind.path, body.toString()).statusCode(422);
  }

  private static List<Event> until(PostedKind kind, String id, int version) {
    List<Event> told =
        PublishedEvents.until(
            kind.topic, id, event -> Integer.parseInt(event.header("ce_eventversion")) >= version);
    assertThat(told).hasSize(version);
    assertThat(told.get(version - 1).body().has("encodedText")).isTrue();
    return told;
  }
}
