package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real HTTP server of the JDK stands where the services do, and writes down what it is sent. */
class DemoMarketLoadTest {
  private static final String REFUSAL =
      """
      {"type":"https://hanqiao.example/problems/rows-refused","title":"有行被拒绝","status":422,
       "rows":[{"row":3,"reference":"DE00003","id":null,"outcome":"rejected","errors":[
         {"field":"divisionCode","value":"420281","message":"没有这个区划代码","remedy":"请改为县级代码"}]}]}
      """;

  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> known = new HashSet<>();
  private HttpServer server;
  private String refusedPath = "";

  private record Received(String path, String query, String key, String token, List<String> rows) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyRowIsPostedOnceInTheOrderOfReferenceInChunksOfAtMostFiveHundred() throws Exception {
    new DemoMarket(Seeds.DIRECTORY, 1_100).load(target(), sentence -> {});

    assertThat(received.stream().map(Received::path))
        .containsExactly(
            "/credit/v1/banks/bulk",
            "/credit/v1/credit-offers/bulk",
            "/enterprise/v1/enterprises/bulk",
            "/enterprise/v1/enterprises/bulk",
            "/enterprise/v1/enterprises/bulk",
            "/enterprise/v1/financing-needs/bulk",
            "/enterprise/v1/financing-needs/bulk",
            "/enterprise/v1/financing-needs/bulk");
    assertThat(received.stream().map(call -> call.rows().size()))
        .containsExactly(43, 308, 500, 500, 104, 500, 500, 104);
    assertThat(received).allMatch(call -> call.query().equals("mode=all-or-nothing"));
    assertThat(received).allMatch(call -> call.token().equals("Bearer operator-token"));
  }

  @Test
  void aRepeatedLoadSendsTheSameRowsUnderTheSameKeysAndSaysWhatWasThere() throws Exception {
    List<Text> said = new ArrayList<>();
    new DemoMarket(Seeds.DIRECTORY, 20).load(target(), said::add);
    new DemoMarket(Seeds.DIRECTORY, 20).load(target(), said::add);

    assertThat(received.subList(4, 8)).isEqualTo(received.subList(0, 4));
    assertThat(received.subList(0, 4)).extracting(Received::key).doesNotHaveDuplicates();
    assertThat(received).allMatch(call -> call.key().matches("[!-~]{8,128}"));
    assertThat(said.get(2).zh()).isEqualTo("企业：24 条，新建 24，原有 0");
    assertThat(said.get(6).en()).isEqualTo("enterprises: 24 rows, 0 new, 24 there before");
  }

  @Test
  void aRefusedRowEndsTheLoadAndTheFindingIsNamed() {
    refusedPath = "/enterprise/v1/enterprises/bulk";

    DemoLoadException refused = refused(target());

    assertThat(refused.sentence().zh())
        .isEqualTo("企业未能载入（HTTP 422）：#3 DE00003, divisionCode = 420281: 没有这个区划代码 请改为县级代码");
    assertThat(refused).hasMessageContaining("The enterprises were not loaded (HTTP 422)");
    assertThat(received).hasSize(3);
  }

  @Test
  void aServiceThatIsNotThereIsNamed() {
    URI nowhere = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    server.stop(0);

    assertThat(refused(new DemoTarget(nowhere, nowhere, "operator-token")))
        .hasMessageContaining("Nothing answers at " + nowhere + "/v1/banks/bulk");
  }

  private static DemoLoadException refused(DemoTarget target) {
    return catchThrowableOfType(
        DemoLoadException.class,
        () -> new DemoMarket(Seeds.DIRECTORY, 20).load(target, sentence -> {}));
  }

  private DemoTarget target() {
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    return new DemoTarget(
        URI.create(base + "/enterprise/"), URI.create(base + "/credit/"), "operator-token");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    URI address = exchange.getRequestURI();
    List<String> rows = body.lines().toList();
    received.add(
        new Received(
            address.getPath(),
            address.getQuery(),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            exchange.getRequestHeaders().getFirst("Authorization"),
            rows));
    boolean refuse = address.getPath().equals(refusedPath);
    long created = rows.stream().filter(known::add).count();
    String counts =
        "{\"received\":%d,\"created\":%d,\"existing\":%d,\"rejected\":0,\"rows\":[]}"
            .formatted(rows.size(), created, rows.size() - created);
    byte[] answer = (refuse ? REFUSAL : counts).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refuse ? 422 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
