package io.hanqiao.credit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.local.demo.DemoMarket;
import io.hanqiao.local.demo.DemoTarget;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The history of the demo market goes through the same requests as everybody's loans. */
@QuarkusTest
class DemoHistoryIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CAMPAIGN = "2024年度武汉都市圈专精特新企业金融对接活动";

  private final EnterpriseTopic needs = new EnterpriseTopic("enterprise.financing-need-brief");
  private final EnterpriseTopic firms = new EnterpriseTopic("enterprise.profile-brief");

  @Test
  void whatTheMarketPledgedGrantedAndPaidOutIsOnRecordAndLoadedOnce() throws Exception {
    HttpServer others =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    others.createContext("/", this::answer);
    others.start();
    DemoMarket market = new DemoMarket(Path.of(System.getProperty("hanqiao.root"), "seeds"), 600);
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    try {
      market.load(target(others), sentence -> said.add(sentence.en()));
      market.load(target(others), sentence -> said.add(sentence.en()));
    } finally {
      others.stop(0);
    }

    assertThat(said)
        .contains(
            "loans of the past: 18, 18 new, 0 there before",
            "loans of the past: 18, 0 new, 18 there before");
    Map<String, String> totals = Outcomes.totals("operator", "PROGRAMME", "&programme=" + CAMPAIGN);
    assertThat(totals.get("PLEDGED BANK_REPORTED " + CAMPAIGN)).isEqualTo("203600000000.00 of 23");
    BigDecimal granted = yuan(totals, "GRANTED BANK_REPORTED ");
    BigDecimal contracted = yuan(totals, "CONTRACTED BANK_REPORTED ");
    BigDecimal paidOut =
        yuan(totals, "DISBURSED BANK_REPORTED ").add(yuan(totals, "DISBURSED FIRM_CONFIRMED "));
    assertThat(paidOut).isPositive().isLessThan(contracted);
    assertThat(contracted).isLessThan(granted);
    assertThat(yuan(totals, "REPAID BANK_REPORTED ")).isPositive();
    assertThat(Conserved.broken()).isZero();
  }

  private static BigDecimal yuan(Map<String, String> totals, String key) {
    String said = totals.getOrDefault(key + CAMPAIGN, "0 of 0");
    return new BigDecimal(said.substring(0, said.indexOf(' ')));
  }

  private static DemoTarget target(HttpServer others) {
    URI elsewhere = URI.create("http://127.0.0.1:" + others.getAddress().getPort());
    return new DemoTarget(
        elsewhere,
        URI.create("http://127.0.0.1:" + RestAssured.port),
        elsewhere,
        elsewhere,
        elsewhere,
        TestInfrastructure.get().token("operator"),
        (org, role, name) ->
            TestInfrastructure.get()
                .token(Map.of("org", org, "roles", List.of(role), "sub", org + name)));
  }

  /** Where the other services would be: every row is stored, firms and needs are told. */
  private void answer(HttpExchange exchange) throws IOException {
    List<String> rows =
        new String(exchange.getRequestBody().readAllBytes(), UTF_8).lines().toList();
    List<String> answers = new ArrayList<>();
    for (String line : rows) {
      JsonNode row = JSON.readTree(line);
      UUID id = id(row.path("reference").asText());
      tell(exchange.getRequestURI().getPath(), row, id);
      answers.add(
          "{\"reference\": \"%s\", \"id\": \"%s\"}".formatted(row.path("reference").asText(), id));
    }
    byte[] answer =
        "{\"created\": %d, \"existing\": 0, \"rejected\": 0, \"rows\": [%s]}"
            .formatted(rows.size(), String.join(",", answers))
            .getBytes(UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void tell(String path, JsonNode row, UUID id) {
    String org = row.path("ownerOrg").asText();
    if (path.endsWith("/financing-needs/bulk")) {
      String state = NeedTopic.state(id, org, "OPEN");
      String firm = id(row.path("enterpriseReference").asText()).toString();
      needs.send(
          id,
          1,
          "io.hanqiao.enterprise.financing-need.opened.v1",
          state.replace(NeedTopic.ENTERPRISE_ID, firm));
    } else if (path.endsWith("/enterprises/bulk")) {
      firms.send(
          id,
          1,
          "io.hanqiao.enterprise.profile.changed.v1",
          JSON.createObjectNode()
              .put("enterpriseId", id.toString())
              .put("ownerOrg", org)
              .put("divisionCode", "420111")
              .put("managementDistrict", "donghu")
              .toString());
    }
  }

  private static UUID id(String reference) {
    return UUID.nameUUIDFromBytes(("demo-history " + reference).getBytes(UTF_8));
  }
}
