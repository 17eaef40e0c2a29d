package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.Calls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

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
  private int streams;

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

  /** The need is on a list of the bank's, and the bank watches all of them. */
  void assertListed(UUID need) {
    get("bank", pairings(offers.keySet().stream().reduce((a, b) -> b).orElseThrow()))
        .statusCode(200);
    List<UUID> listing = new ArrayList<>();
    for (UUID offer : offers.keySet()) {
      List<String> listed =
          get("bank", pairings(offer)).statusCode(200).extract().path("pairings.demand.demandId");
      if (listed.contains(need.toString())) {
        listing.add(offer);
      }
    }
    assertThat(listing).hasSize(TERMS.size());
    if (streams == 0) {
      offers.keySet().forEach(this::watch);
    }
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
    return streams;
  }

  private void watch(UUID offer) {
    streams++;
    Thread thread = new Thread(() -> listen(offer), "watch-" + offer);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen(UUID offer) {
    try {
      HttpURLConnection stream =
          (HttpURLConnection)
              service
                  .resolve("/v1/credit-offers/" + offer + "/pairing-changes")
                  .toURL()
                  .openConnection();
      stream.setRequestProperty(
          "Authorization", "Bearer " + TestInfrastructure.get().token("bank"));
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream.getInputStream(), UTF_8))) {
        lines.lines().filter(line -> line.startsWith("data:")).forEach(heard::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pairings(UUID offer) {
    return "/v1/credit-offers/" + offer + "/pairings";
  }
}
