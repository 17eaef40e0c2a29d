package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoMarketTest {
  private static final int FIRMS = 400;
  private static final int LESSORS = 8;
  private static final int LEASES = 12;
  private static final int ANCHORS = 12;
  private static final int REAL_FIRMS = 4;

  @Test
  void theSameSeedsGiveTheSameBytes() throws Exception {
    assertThat(digest(FIRMS)).isEqualTo(digest(FIRMS)).isNotEqualTo(digest(FIRMS + 1));
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void everyRowIsOneTheApiTakes(Route route) throws IOException {
    assertThat(Seeds.rows(FIRMS, route))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(RouteRules.of(route).flaws(row)).isEmpty();
              assertThat(row.has("ownerOrg")).isTrue();
            });
  }

  @Test
  void aMarketHasItsFirmsWithOneNeedEachAndAllBanksAndOffers() throws IOException {
    List<JsonNode> firms = Seeds.rows(FIRMS, Route.ENTERPRISES);
    List<JsonNode> needy =
        firms.stream().filter(f -> !f.path("reference").asText().startsWith("DA")).toList();

    assertThat(firms).hasSize(FIRMS + ANCHORS + REAL_FIRMS);
    assertThat(texts(Seeds.rows(FIRMS, Route.FINANCING_NEEDS), "enterpriseReference"))
        .isEqualTo(texts(needy, "reference"))
        .hasSize(FIRMS + REAL_FIRMS);
    assertThat(Seeds.rows(FIRMS, Route.BANKS)).hasSize(23 + LESSORS + 20);
    assertThat(Seeds.rows(FIRMS, Route.CREDIT_OFFERS)).hasSize(250 + LEASES + 58);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 37})
  void aSmallMarketIsAMarket(int firms) throws IOException {
    assertThat(Seeds.rows(firms, Route.FINANCING_NEEDS)).hasSize(firms + 4);
  }

  @Test
  void aMarketWithoutAFirmIsRefused() {
    assertThatThrownBy(() -> new DemoMarket(Seeds.DIRECTORY, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1 firm");
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void aRecordThatIsNotRealSaysSoAndBearsTheBadge(Route route) throws IOException {
    assertThat(synthetic(route))
        .allSatisfy(
            row -> {
              assertThat(row.path("reference").asText()).startsWith("D");
              assertThat(row.path("source").asText()).startsWith("演示数据");
              if (row.has("name")) {
                assertThat(row.path("name").asText()).endsWith("「演示」");
              }
              if (route == Route.CHALLENGES || route == Route.TEAMS) {
                assertThat(row.path("title").asText()).endsWith("「演示」");
              }
            });
  }

  @Test
  void placeholderCodesAreOfABlockThatIsNotIssued() throws IOException {
    assertThat(synthetic(Route.ENTERPRISES))
        .allSatisfy(
            firm -> assertThat(firm.path("uscc").asText().substring(8)).matches("MX[08].*"));
  }

  @Test
  void theDemoUsersOwnTheFirstFirmsAndBanks() throws IOException {
    List<JsonNode> firms = Seeds.rows(FIRMS, Route.ENTERPRISES);
    List<JsonNode> banks = Seeds.rows(FIRMS, Route.BANKS);

    assertThat(firms.get(0).path("ownerOrg").asText()).endsWith("-00000000e001");
    assertThat(firms.get(1).path("ownerOrg").asText()).endsWith("-00000000e002");
    assertThat(banks.get(0).path("ownerOrg").asText()).endsWith("-00000000b001");
    assertThat(banks.get(1).path("ownerOrg").asText()).endsWith("-00000000b002");
    assertThat(banks.get(0).path("kind").asText()).isEqualTo("STATE");
    assertThat(texts(firms, "ownerOrg")).hasSize(FIRMS + ANCHORS + REAL_FIRMS);
  }

  @Test
  void noTwoRowsOfAKindShareAReferenceAndEveryIdIsOfAnEarlierStage() throws IOException {
    Set<String> known = new HashSet<>();
    for (Stage stage : new DemoMarket(Seeds.DIRECTORY, FIRMS).stages()) {
      List<Batch> batches = stage.lanes().stream().flatMap(List::stream).toList();
      for (Batch batch : batches) {
        batch.rows().forEach(row -> row.line(id -> check(known, Seeds.placeholder(id))));
      }
      for (Batch batch : batches) {
        batch
            .rows()
            .map(row -> new IdOf(batch.route(), row.text("reference")))
            .forEach(id -> assertThat(known.add(Seeds.placeholder(id))).as(id.toString()).isTrue());
      }
    }
  }

  private static String check(Set<String> known, String id) {
    assertThat(known).contains(id);
    return id;
  }

  @Test
  void aNeedBelongsToTheOwnerOfItsFirm() throws IOException {
    Map<String, String> owners = owners(Route.ENTERPRISES);

    assertThat(Seeds.rows(FIRMS, Route.FINANCING_NEEDS))
        .allSatisfy(
            need ->
                assertThat(need.path("ownerOrg").asText())
                    .isEqualTo(owners.get(need.path("enterpriseReference").asText())));
  }

  @Test
  void aDrawnNeedSaysAllThatAFirmMustSay() throws IOException {
    assertThat(synthetic(Route.FINANCING_NEEDS))
        .hasSize(FIRMS)
        .allSatisfy(
            need ->
                assertThat(need.fieldNames())
                    .toIterable()
                    .contains("purpose", "termMonths", "securityTypes"));
  }

  @Test
  void theFourRealCasesSayNoMoreThanTheirSourcesAndTheTemplateStaysOut() throws IOException {
    List<JsonNode> cases =
        Seeds.rows(FIRMS, Route.FINANCING_NEEDS).stream()
            .filter(need -> !need.path("synthetic").asBoolean())
            .toList();

    assertThat(cases)
        .extracting(need -> need.path("reference").asText())
        .containsExactly("FI001", "FI002", "FI003", "FI004");
    assertThat(cases).noneMatch(need -> need.has("termMonths"));
    assertThat(cases.stream().map(need -> need.has("purpose")))
        .containsExactly(true, false, false, true);
    assertThat(cases.stream().map(need -> need.has("securityTypes")))
        .containsExactly(true, true, true, false);
  }

  @Test
  void theFirstFirmIsAnSrdiFirmOfGuangguThatAsksForFiveMillionForEquipment() throws IOException {
    JsonNode firm = Seeds.rows(FIRMS, Route.ENTERPRISES).get(0);
    JsonNode need = Seeds.rows(FIRMS, Route.FINANCING_NEEDS).get(0);

    assertThat(firm.path("recognitions").path(0).path("tier").asText()).isEqualTo("SRDI");
    assertThat(firm.path("managementDistrict").asText()).isEqualTo("donghu");
    assertThat(firm.path("industryCode").asText()).isEqualTo("3976");
    assertThat(need.path("enterpriseReference").asText())
        .isEqualTo(firm.path("reference").asText());
    assertThat(need.path("purpose").asText()).isEqualTo("EQUIPMENT_UPGRADE");
    assertThat(need.path("amount").asText()).isEqualTo("5000000.00");
  }

  @Test
  void theDemoUserOfALessorOwnsTheFirstOneAndEveryLessorLeases() throws IOException {
    List<JsonNode> lessors =
        Seeds.drawn(FIRMS, Route.BANKS).stream()
            .filter(bank -> bank.path("kind").asText().equals("LESSOR"))
            .toList();
    List<JsonNode> leases =
        Seeds.drawn(FIRMS, Route.CREDIT_OFFERS).stream()
            .filter(offer -> offer.path("productForm").asText().equals("FINANCE_LEASE"))
            .toList();

    assertThat(lessors.get(0).path("ownerOrg").asText()).endsWith("-000000007001");
    assertThat(texts(leases, "bankReference")).isEqualTo(texts(lessors, "reference"));
    assertThat(leases)
        .allSatisfy(
            lease -> {
              assertThat(percent(lease, "minPercent")).isBetween("4.50", "7.00");
              assertThat(percent(lease, "maxPercent")).isBetween("4.50", "7.00");
              assertThat(PlainNeed.wan(lease, "amountMin")).isGreaterThanOrEqualTo(200);
              assertThat(PlainNeed.wan(lease, "amountMax")).isLessThanOrEqualTo(10_000);
              assertThat(lease.path("termMinMonths").asInt()).isGreaterThanOrEqualTo(24);
              assertThat(lease.path("termMaxMonths").asInt()).isLessThanOrEqualTo(60);
            });
  }

  @Test
  void aBankLendsNoFirmMoreThanItDeclaresAndAnOfferCanLendItsSmallestLoan() throws IOException {
    PlainMarket market = PlainMarket.of(FIRMS);

    assertThat(market.offerRows())
        .allSatisfy(
            offer -> {
              long least = PlainNeed.wan(offer, "amountMin");
              JsonNode bank = market.bankOf(offer);
              if (bank.has("maxPerFirm")) {
                assertThat(PlainNeed.wan(bank, "maxPerFirm")).isGreaterThanOrEqualTo(least);
              }
              if (offer.has("headroom")) {
                assertThat(PlainNeed.wan(offer, "headroom")).isGreaterThanOrEqualTo(least);
              }
              if (offer.has("collateral")) {
                assertThat(PlainNeed.texts(offer, "collateral"))
                    .containsAll(offer.path("loanToValue").findValuesAsText("collateral"));
              }
            });
  }

  @Test
  void onlyARenewalNamesALoanAndOnlyAPlantAPark() throws IOException {
    assertThat(synthetic(Route.FINANCING_NEEDS))
        .allSatisfy(
            need -> {
              String purpose = need.path("purpose").asText();
              assertThat(need.has("existingLoan")).isEqualTo(purpose.equals("RENEWAL"));
              assertThat(need.has("parkListed")).isEqualTo(purpose.equals("PLANT_PURCHASE"));
              assertThat(need.has("rateCeilingPercent") && need.has("rateCeilingLprSpreadBp"))
                  .isFalse();
              assertThat(PlainNeed.texts(need, "collateral"))
                  .containsAll(need.path("collateralValues").findValuesAsText("collateral"));
            });
  }

  @Test
  void anOfferBelongsToTheOwnerOfItsBankAndEverySyntheticBankHasOne() throws IOException {
    Map<String, String> owners = owners(Route.BANKS);
    List<JsonNode> offers = Seeds.rows(FIRMS, Route.CREDIT_OFFERS);

    assertThat(offers)
        .allSatisfy(
            offer ->
                assertThat(offer.path("ownerOrg").asText())
                    .isEqualTo(owners.get(offer.path("bankReference").asText())));
    assertThat(texts(offers, "bankReference")).isEqualTo(owners.keySet());
  }

  @Test
  void aFirmWithoutAPatentPledgesNoneAndOneWithoutALoanRenewsNone() throws IOException {
    List<JsonNode> firms = Seeds.rows(FIRMS, Route.ENTERPRISES);
    List<JsonNode> needs = Seeds.rows(FIRMS, Route.FINANCING_NEEDS);

    for (int i = 0; i < FIRMS; i++) {
      if (needs.get(i).path("collateral").toString().contains("PATENT")) {
        assertThat(firms.get(i).path("inventionPatents").asInt()).isPositive();
      }
      if (needs.get(i).path("purpose").asText().equals("RENEWAL")) {
        assertThat(firms.get(i).path("lendingBanks").asInt()).isPositive();
      }
    }
  }

  private static String percent(JsonNode lease, String bound) {
    return lease.path("rate").path(bound).asText();
  }

  private static Map<String, String> owners(Route route) throws IOException {
    return Seeds.rows(FIRMS, route).stream()
        .collect(
            Collectors.toMap(
                row -> row.path("reference").asText(), row -> row.path("ownerOrg").asText()));
  }

  private static List<JsonNode> synthetic(Route route) throws IOException {
    return Seeds.drawn(FIRMS, route);
  }

  private static Set<String> texts(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> row.path(field).asText()).collect(Collectors.toSet());
  }

  private static String digest(int firms) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Batch batch : Seeds.batches(firms).toList()) {
      batch.bodies(Seeds::placeholder).forEachRemaining(digest::update);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
