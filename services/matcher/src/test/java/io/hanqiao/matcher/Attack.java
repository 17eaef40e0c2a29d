package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.Calls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** All that a bank can look at: its lists and their streams, reach, previews. */
final class Attack {

  /** Thresholds on every figure, and a condition of the bank's own. */
  private static final List<String> TERMS =
      List.of(
          "\"minAnnualRevenue\": \"10000000.00\"",
          "\"minAnnualRevenue\": \"30000000.00\"",
          "\"minAnnualRevenue\": \"60000000.00\"",
          "\"minAnnualRevenue\": \"120000000.00\"",
          "\"minAnnualRevenue\": \"240000000.00\"",
          "\"maxAnnualRevenue\": \"60000000.00\"",
          "\"amountCapRevenuePercent\": 50",
          "\"maxDebtRatioPercent\": 45",
          "\"taxGrades\": [\"A\"]",
          "\"minTier\": \"LITTLE_GIANT\"",
          "\"maxAgeMonths\": 180",
          "\"minInventionPatents\": 7",
          "\"firstTimeBorrowersOnly\": true",
          "\"conditions\": [{\"title\": \"收入\", \"expression\": \"firm.annualRevenue > 1\"}]");

  private static final String CUT =
      """
      "name": "专项贷", "inForce": true, "purposes": ["%s"], "amountMin": "%s", "amountMax": "%s",
       "industries": ["%s"], "serviceManagementDistricts": ["jianghan"], %s
      """;

  private final URI service;
  private final Map<UUID, String> offers = new LinkedHashMap<>();
  private final Set<String> heard = new ConcurrentSkipListSet<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Flow.Subscription> streams = new CopyOnWriteArrayList<>();
  private int watched;

  Attack(URI service) {
    this.service = service;
  }

  /** Posts one offer for every threshold, cut down to one need. */
  void stand(String line, String purpose, String least, String most) throws Exception {
    for (String terms : TERMS) {
      UUID offer = UUID.randomUUID();
      String content = CUT.formatted(purpose, least, most, line, terms);
      Topics.send(
          "credit.offer",
          offer,
          1,
          """
          {"offerId": "%s", "bankId": "01930000-0000-7000-8000-0000000000b8", "ownerOrg": "%s",
           "bankName": "好奇银行", "bankKind": "CITY", "status": "OPEN", "synthetic": true, %s}
          """
              .formatted(offer, Loans.BANK, content));
      offers.put(offer, "{" + content + "}");
    }
  }

  UUID anyOffer() {
    return offers.keySet().iterator().next();
  }

  /** Either need is on every list that was cut down to it. */
  void assertListed(UUID first, UUID second) {
    List<String> wanted = List.of(first.toString(), second.toString());
    for (UUID offer : offers.keySet()) {
      List<String> listed =
          get("bank", pairings(offer)).statusCode(200).extract().path("pairings.demand.demandId");
      assertThat(listed).hasSize(1).allMatch(wanted::contains);
    }
  }

  /** Looks at all lists from now on. */
  void watch() {
    offers.keySet().forEach(this::watch);
  }

  /** Everything that can be looked at now, word for word. */
  List<String> transcript() {
    List<String> seen = new ArrayList<>();
    for (Map.Entry<UUID, String> offer : offers.entrySet()) {
      seen.add(get("bank", pairings(offer.getKey())).statusCode(200).extract().asString());
      seen.add(
          get("bank", "/v1/credit-offers/" + offer.getKey() + "/reach")
              .statusCode(200)
              .extract()
              .asString());
      seen.add(
          Calls.post("bank", "/v1/credit-offer-previews", offer.getValue())
              .statusCode(200)
              .extract()
              .asString());
    }
    return seen;
  }

  /** Each different message of the streams: one a list, unless a list changed. */
  Set<String> heard() {
    return heard;
  }

  int streams() {
    return watched;
  }

  /** Looks no longer. */
  void end() {
    streams.forEach(Flow.Subscription::cancel);
  }

  private void watch(UUID offer) {
    watched++;
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/v1/credit-offers/" + offer + "/pairing-changes"))
            .header("Authorization", "Bearer " + TestInfrastructure.get().token("bank"))
            .build();
    HttpResponse.BodyHandler<Void> lines = HttpResponse.BodyHandlers.fromLineSubscriber(new Ear());
    CompletableFuture<HttpResponse<Void>> unused = http.sendAsync(request, lines);
  }

  /** Hears one stream. */
  private final class Ear implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      streams.add(subscription);
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.startsWith("data:")) {
        heard.add(line);
      }
    }

    @Override
    public void onError(Throwable broken) {
      heard.add(String.valueOf(broken));
    }

    @Override
    public void onComplete() {
      heard.add("ended");
    }
  }

  private static String pairings(UUID offer) {
    return "/v1/credit-offers/" + offer + "/pairings";
  }
}
