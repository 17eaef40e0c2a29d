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
import java.util.UUID;
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

  private static final DemoTarget.Tokens TOKENS = (org, role, name) -> role + " " + name;
  private static final String THERE_BEFORE = "{\"items\":[{}]}";

  private final Set<String> pastNeeds = Collections.synchronizedSet(new HashSet<>());
  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> known = Collections.synchronizedSet(new HashSet<>());
  private HttpServer server;
  private String refusedPath = "";

  private record Received(String path, String query, String key, String token, List<String> rows) {
    boolean isTo(Route route) {
      return path.endsWith(route.path());
    }
  }

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
  void everyRowIsPostedOnceToItsServiceInChunksOfAtMostFiveHundred() throws Exception {
    new DemoMarket(Seeds.DIRECTORY, 1_100).load(target(), sentence -> {});

    for (Route route : Route.values()) {
      List<String> sent =
          received.stream().filter(c -> c.isTo(route)).flatMap(c -> c.rows().stream()).toList();
      assertThat(sent).as(route.name()).hasSize(Seeds.rows(1_100, route).size());
    }
    assertThat(sizes(Route.ENTERPRISES)).containsExactly(500, 500, 116);
    assertThat(received.stream().map(Received::path))
        .contains("/fund/v1/mandates/bulk", "/talent/v1/experts/bulk")
        .contains("/challenge/v1/proposals/bulk", "/credit/v1/credit-lines/bulk");
    assertThat(received).allMatch(call -> call.query().equals("mode=all-or-nothing"));
    assertThat(received).allMatch(call -> call.token().equals("Bearer operator-token"));
  }

  @Test
  void whatNamesARowOfAnotherServiceIsSentAfterItWithTheIdThatServiceGave() throws Exception {
    new DemoMarket(Seeds.DIRECTORY, 20).load(target(), sentence -> {});

    Received secondments = only(Route.SECONDMENTS);
    assertThat(received.indexOf(secondments))
        .isGreaterThan(received.indexOf(only(Route.ENTERPRISES)))
        .isGreaterThan(received.indexOf(only(Route.EXPERTS)));
    assertThat(Row.JSON.readTree(secondments.rows().get(0)).path("hostEnterpriseId").asText())
        .isEqualTo(id("/enterprise/v1/enterprises/bulk", "DE00001"));
    assertThat(Row.JSON.readTree(only(Route.CHALLENGES).rows().get(0)).toString())
        .contains(id("/enterprise/v1/enterprises/bulk", "DE00001"));
  }

  @Test
  void aRepeatedLoadSendsTheSameRowsUnderTheSameKeysAndSaysWhatWasThere() throws Exception {
    List<Text> said = Collections.synchronizedList(new ArrayList<>());
    new DemoMarket(Seeds.DIRECTORY, 20).load(target(), said::add);
    int calls = received.size();
    int sentences = said.size();
    new DemoMarket(Seeds.DIRECTORY, 20).load(target(), said::add);

    assertThat(received.subList(calls, 2 * calls))
        .containsExactlyInAnyOrderElementsOf(received.subList(0, calls));
    assertThat(received.subList(0, calls)).extracting(Received::key).doesNotHaveDuplicates();
    assertThat(received).allMatch(call -> call.key().matches("[!-~]{8,128}"));
    assertThat(said.subList(0, sentences).stream().map(Text::zh))
        .contains("企业：36 条，新建 36，原有 0", "银行：51 条，新建 51，原有 0");
    assertThat(said.subList(sentences, said.size()).stream().map(Text::en))
        .contains("enterprises: 36 rows, 0 new, 36 there before");
  }

  @Test
  void aLoanOfThePastThatIsThereIsAskedForByItsFirmAndLeftAlone() throws Exception {
    List<PastLoan> past = new DemoMarket(Seeds.DIRECTORY, 60).pastLoans();
    List<Text> said = Collections.synchronizedList(new ArrayList<>());
    new DemoMarket(Seeds.DIRECTORY, 60).load(target(), said::add);

    assertThat(pastNeeds)
        .containsExactlyInAnyOrderElementsOf(
            past.stream()
                .map(
                    loan ->
                        "/credit/v1/loan-applications?needId="
                            + id(
                                "/enterprise/v1/financing-needs/bulk",
                                loan.need().text("reference")))
                .toList());
    assertThat(said.stream().map(Text::en)).contains("loans of the past: 6, 0 new, 6 there before");
  }

  @Test
  void aRefusedRowEndsTheLoadAndTheFindingIsNamed() {
    refusedPath = "/enterprise/v1/enterprises/bulk";

    DemoLoadException refused = refused(target());

    assertThat(refused.sentence().zh())
        .isEqualTo("企业未能载入（HTTP 422）：#3 DE00003, divisionCode = 420281: 没有这个区划代码 请改为县级代码");
    assertThat(refused).hasMessageContaining("The enterprises were not loaded (HTTP 422)");
    assertThat(received).noneMatch(call -> call.isTo(Route.FINANCING_NEEDS));
  }

  @Test
  void aServiceThatIsNotThereIsNamed() {
    URI nowhere = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    server.stop(0);

    assertThat(
            refused(
                new DemoTarget(
                    nowhere, nowhere, nowhere, nowhere, nowhere, "operator-token", TOKENS)))
        .hasMessageContaining("Nothing answers at " + nowhere + "/v1/");
  }

  private static DemoLoadException refused(DemoTarget target) {
    return catchThrowableOfType(
        DemoLoadException.class,
        () -> new DemoMarket(Seeds.DIRECTORY, 20).load(target, sentence -> {}));
  }

  private DemoTarget target() {
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    return new DemoTarget(
        URI.create(base + "/enterprise/"),
        URI.create(base + "/credit/"),
        URI.create(base + "/fund"),
        URI.create(base + "/challenge"),
        URI.create(base + "/talent"),
        "operator-token",
        TOKENS);
  }

  private List<Integer> sizes(Route route) {
    return received.stream().filter(c -> c.isTo(route)).map(c -> c.rows().size()).toList();
  }

  private Received only(Route route) {
    return received.stream().filter(call -> call.isTo(route)).findFirst().orElseThrow();
  }

  private static String id(String path, String reference) {
    return UUID.nameUUIDFromBytes((path + reference).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The answer's row for each row sent, with an id that follows from the reference. */
  private static String rows(String path, List<String> sent) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : sent) {
      String reference = Row.JSON.readTree(line).path("reference").asText();
      rows.add("{\"reference\":\"%s\",\"id\":\"%s\"}".formatted(reference, id(path, reference)));
    }
    return String.join(",", rows);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    URI address = exchange.getRequestURI();
    if (!address.getPath().endsWith("/bulk")) {
      pastNeeds.add(address.getPath() + "?" + address.getQuery());
      send(exchange, 200, THERE_BEFORE);
      return;
    }
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
        "{\"received\":%d,\"created\":%d,\"existing\":%d,\"rejected\":0,\"rows\":[%s]}"
            .formatted(rows.size(), created, rows.size() - created, rows(address.getPath(), rows));
    send(exchange, refuse ? 422 : 200, refuse ? REFUSAL : counts);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] answer = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
