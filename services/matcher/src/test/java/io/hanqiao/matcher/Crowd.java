package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Firms of one place, each with a need, whose hidden figures may change hands. */
final class Crowd {

  private static final String NEED =
      """
      {"needId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
       "openedAt": "2026-11-01T00:00:00Z", "purpose": "%s", "amount": "%s", "termMonths": 24,
       "synthetic": true}
      """;

  private final List<Firm> firms = new ArrayList<>();
  private final List<Figures> figures = new ArrayList<>();
  private long version;

  private record Firm(UUID id, UUID need, String line, String purpose, String amount) {}

  /** One more, with figures of its own. */
  int add(String line, String purpose, String amount) {
    firms.add(new Firm(UUID.randomUUID(), UUID.randomUUID(), line, purpose, amount));
    figures.add(Figures.of(figures.size()));
    return firms.size() - 1;
  }

  UUID need(int i) {
    return firms.get(i).need();
  }

  String line(int i) {
    return firms.get(i).line();
  }

  List<Figures> figures(List<Integer> members) {
    return members.stream().map(figures::get).toList();
  }

  /** Tells all needs and profiles. */
  void tell() throws Exception {
    for (Firm firm : firms) {
      String json =
          NEED.formatted(firm.need(), firm.id(), Loans.FIRM, firm.purpose(), firm.amount());
      Topics.send("enterprise.financing-need", firm.need(), 1, json);
    }
    profiles(IntStream.range(0, firms.size()).boxed().toList());
  }

  /** Firms have other figures from now on. */
  void give(List<Integer> members, List<Figures> theirs) throws Exception {
    for (int i = 0; i < members.size(); i++) {
      figures.set(members.get(i), theirs.get(i));
    }
    profiles(members);
  }

  private void profiles(List<Integer> members) throws Exception {
    version++;
    for (int i : members) {
      Firm firm = firms.get(i);
      String json = figures.get(i).json(firm.id(), firm.line());
      Topics.send("enterprise.profile", firm.id(), version, json);
    }
  }

  /** Waits until the firms themselves are shown their figures. */
  void awaitTold(UUID offer) {
    for (int i = 0; i < firms.size(); i++) {
      int percent = figures.get(i).debtRatioPercent();
      String pair = Loans.pairings(firms.get(i).need()) + "/" + offer;
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () ->
                  assertThat(
                          get("enterprise", pair)
                              .statusCode(200)
                              .extract()
                              .<String>path(
                                  "rules.find { it.id == 'lending.debt-ratio-within-limit'"
                                      + " }.demandHas"))
                      .contains(String.valueOf(percent)));
    }
  }

  long versionOf(int i) {
    return get("enterprise", Loans.pairings(need(i)))
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("version");
  }
}
