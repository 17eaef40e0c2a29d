package io.hanqiao.matcher.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.UnreadableEvent;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LendingBookTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final UUID FIRM = new UUID(1, 1);
  private static final UUID OTHER_FIRM = new UUID(1, 2);
  private static final UUID NEED = new UUID(2, 1);
  private static final UUID OFFER = new UUID(3, 1);
  private static final UUID BANK = new UUID(4, 1);
  private static final UUID ANCHOR = new UUID(5, 1);
  private static final UUID GUARANTOR = new UUID(6, 1);
  private static final UUID EDGE = new UUID(7, 1);
  private static final UUID LINE = new UUID(8, 1);

  private final LendingBook book = new LendingBook(JSON);
  private long version;

  @Test
  void aNeedCarriesEverythingItStates() {
    need(
        """
        , "rateCeilingLprSpreadBp": 60, "collateral": ["PATENT"],
        "collateralValues": [{"collateral": "PATENT", "value": "8000000.00"}],
        "ownCapitalPercent": 30, "projectFiled": true, "projectDivisionCode": "420981",
        "parkListed": false, "acceptsWarrant": false, "controllerGuarantee": true,
        "greenCatalogueVersion": "2025", "greenCatalogueCode": "4.1",
        "anchorEnterpriseId": "%s",
        "existingLoan": {"bankId": "%s", "maturesOn": "2026-06-30", "normal": true}"""
            .formatted(ANCHOR, BANK));
    LendingDemand demand = book.demand(NEED).orElseThrow();
    assertThat(demand.request().rateCeilingLprSpreadBp()).isEqualTo(60);
    assertThat(demand.security().valuesFen()).isEqualTo(Map.of(Collateral.PATENT, 800_000_000L));
    assertThat(demand.security().acceptsWarrant()).isFalse();
    assertThat(demand.security().controllerGuarantee()).isTrue();
    assertThat(demand.project().ownCapitalPercent()).isEqualTo(30);
    assertThat(demand.project().filed()).isTrue();
    assertThat(demand.project().parkListed()).isFalse();
    assertThat(demand.project().divisionCode()).isEqualTo("420981");
    assertThat(demand.project().green()).isEqualTo(new GreenCatalogueCode("2025", "4.1"));
    assertThat(demand.anchors().anchorEnterpriseId()).isEqualTo(ANCHOR);
    assertThat(demand.existingLoan())
        .isEqualTo(new ExistingLoan(BANK, LocalDate.of(2026, 6, 30), true));
  }

  @Test
  void aNeedCarriesEverythingItsFirmStates() {
    need("");
    Touched touched =
        apply(
            "enterprise.profile",
            FIRM,
            """
            {"enterpriseId": "%s", "divisionCode": "420111", "industryCode": "3976",
             "size": "SMALL", "chain": "new-materials", "chainPosition": "MIDSTREAM",
             "lastRoundOn": "2025-06-30", "innovationPoints": 63, "inventionPatents": 6,
             "unpledgedInventionPatents": 4, "knowledgeValueGrade": "B",
             "commercialValueGrade": "C", "talentCertified": true, "exporter": false,
             "invoiceMonths": 24, "outstandingLoans": "12000000.00",
             "equipmentRenewalListed": true}
            """
                .formatted(FIRM));
    assertThat(touched.demands()).containsExactly(NEED);
    LendingDemand demand = book.demand(NEED).orElseThrow();
    assertThat(demand.firm().standing().size()).isEqualTo(EnterpriseSize.SMALL);
    assertThat(demand.firm().standing().knowledgeValue()).isEqualTo(ValueGrade.B);
    assertThat(demand.firm().standing().commercialValue()).isEqualTo(ValueGrade.C);
    assertThat(demand.firm().standing().talentCertified()).isTrue();
    assertThat(demand.firm().standing().exporter()).isFalse();
    assertThat(demand.firm().standing().equipmentRenewalListed()).isTrue();
    assertThat(demand.firm().industry().chain()).isEqualTo("new-materials");
    assertThat(demand.firm().figures().unpledgedInventionPatents()).isEqualTo(4);
    assertThat(demand.firm().figures().innovationPoints()).isEqualTo(63);
    assertThat(demand.firm().figures().invoiceMonths()).isEqualTo(24);
    assertThat(demand.firm().figures().lastRoundOn()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(demand.firm().borrowing().outstandingLoansFen()).isEqualTo(1_200_000_000L);
  }

  @Test
  void anOfferCarriesEverythingItStates() {
    offer(
        """
        , "bankMaxPerFirm": "30000000.00", "productForm": "ORDER_FINANCE",
        "rate": {"kind": "FIXED", "minPercent": "3.10", "maxPercent": "4.10"},
        "feePercent": "0.50", "subsidyPercent": "1.50", "gradeCeiling": "KNOWLEDGE_VALUE",
        "loanToValue": [{"collateral": "PATENT", "maxPercent": 30}],
        "amountPerPatentMax": "1500000.00", "areaBasis": "EITHER", "headroom": "200000000.00",
        "riskPoolSuspended": false, "greenCatalogueCodes": ["4"],
        "conditions": [{"title": "开票满一年", "expression": "firm.invoiceMonths >= 12"}]""");
    LendingSupply supply = supply();
    assertThat(supply.productForm()).isEqualTo(ProductForm.ORDER_FINANCE);
    assertThat(supply.loan().price()).isEqualTo(new PriceTerms(31_000, 41_000, 5_000, 15_000));
    assertThat(supply.figures().gradeCeiling()).isEqualTo(GradeScheme.KNOWLEDGE_VALUE);
    assertThat(supply.security().loanToValuePercent()).isEqualTo(Map.of(Collateral.PATENT, 30));
    assertThat(supply.security().amountPerPatentMaxFen()).isEqualTo(150_000_000L);
    assertThat(supply.security().guarantors()).isNull();
    assertThat(supply.area().basis()).isEqualTo(AreaBasis.EITHER);
    assertThat(supply.limits().headroomFen()).isEqualTo(20_000_000_000L);
    assertThat(supply.limits().bankMaxPerFirmFen()).isEqualTo(3_000_000_000L);
    assertThat(supply.limits().riskPoolSuspended()).isFalse();
    assertThat(supply.project().greenCatalogueCodes()).containsExactly("4");
    assertThat(supply.conditions())
        .containsExactly(new OwnCondition("开票满一年", "firm.invoiceMonths >= 12"));
  }

  @Test
  void aTieCountsForTheNeedsOfItsFirmWhileBothSidesConfirmIt() {
    need("");
    assertThat(edge(FIRM, "DECLARED").demands()).containsExactly(NEED);
    assertThat(book.demand(NEED).orElseThrow().anchors().confirmed()).isEmpty();
    assertThat(edge(FIRM, "CONFIRMED").demands()).containsExactly(NEED);
    assertThat(book.demand(NEED).orElseThrow().anchors().confirmed())
        .containsExactly(new AnchorTies.Edge(ANCHOR, EdgeKind.SUPPLIER));
    assertThat(edge(FIRM, "ENDED").demands()).containsExactly(NEED);
    assertThat(book.demand(NEED).orElseThrow().anchors().confirmed()).isEmpty();
  }

  @Test
  void aTieThatIsErasedOrOfAnotherFirmCountsForNothing() {
    need("");
    assertThat(edge(OTHER_FIRM, "CONFIRMED").demands()).isEmpty();
    assertThat(book.demand(NEED).orElseThrow().anchors().confirmed()).isEmpty();
    edge(FIRM, "CONFIRMED");
    Touched touched =
        book.apply(event("enterprise.supplier-edge", "io.hanqiao.test.erased.v1", EDGE, "{}"));
    assertThat(touched.demands()).containsExactly(NEED);
    assertThat(book.demand(NEED).orElseThrow().anchors().confirmed()).isEmpty();
  }

  @Test
  void aGuarantorCountsForTheOffersThatNameIt() {
    offer(", \"guarantorIds\": [\"%s\"]".formatted(GUARANTOR));
    assertThat(supply().security().guarantors()).isEmpty();
    assertThat(guarantor("ACTIVE").supplies()).containsExactly(OFFER);
    assertThat(supply().security().guarantors())
        .containsExactly(
            new GuarantorCapacity(GUARANTOR, true, 600_000_000_000L, null, Set.of("4201")));
    assertThat(guarantor("SUSPENDED").supplies()).containsExactly(OFFER);
    assertThat(supply().security().guarantors())
        .extracting(GuarantorCapacity::active)
        .containsExactly(false);
    offer("");
    assertThat(guarantor("ACTIVE").supplies()).isEmpty();
    assertThat(supply().security().guarantors()).isNull();
  }

  @Test
  void aBindingGroupLimitCountsForTheOffersOfItsBankOnItsDays() {
    offer("");
    assertThat(line("OPEN", true, "2026-01-01").supplies()).containsExactly(OFFER);
    assertThat(supply().anchors().limitsFen()).isEqualTo(Map.of(ANCHOR, 50_000_000_000L));
    assertThat(book.supply(OFFER, LocalDate.of(2025, 12, 31)).orElseThrow().anchors().limitsFen())
        .isEmpty();
    assertThat(line("CLOSED", true, "2026-01-01").supplies()).containsExactly(OFFER);
    assertThat(supply().anchors().limitsFen()).isEmpty();
    assertThat(line("OPEN", false, "2026-01-01").supplies()).isEmpty();
    assertThat(supply().anchors().limitsFen()).isEmpty();
  }

  @Test
  void twoLimitsForOneAnchorAreOneLimit() {
    offer("");
    line("OPEN", true, "2026-01-01");
    apply("credit.line", new UUID(8, 2), lineState("OPEN", true, "2026-01-01"));
    assertThat(supply().anchors().limitsFen()).isEqualTo(Map.of(ANCHOR, 100_000_000_000L));
  }

  @Test
  void aFigureTheRulesCannotUseIsUnreadable() {
    assertThatThrownBy(() -> need(", \"ownCapitalPercent\": 101"))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("Own capital (percent) is 101; want 0..100");
    assertThatThrownBy(() -> offer(", \"feePercent\": \"half\""))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("half");
    assertThat(List.of(book.demand(NEED), book.supply(OFFER, DAY)))
        .allSatisfy(found -> assertThat(found).isEmpty());
  }

  private LendingSupply supply() {
    return book.supply(OFFER, DAY).orElseThrow();
  }

  private Touched need(String more) {
    return apply(
        "enterprise.financing-need",
        NEED,
        """
        {"needId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
         "amount": "5000000.00", "synthetic": true %s}
        """
            .formatted(NEED, FIRM, FIRM, more));
  }

  private Touched offer(String more) {
    return apply(
        "credit.offer",
        OFFER,
        """
        {"offerId": "%s", "bankId": "%s", "ownerOrg": "%s", "status": "OPEN", "name": "产品",
         "bankName": "银行", "bankKind": "CITY", "inForce": true, "synthetic": true %s}
        """
            .formatted(OFFER, BANK, BANK, more));
  }

  private Touched edge(UUID firm, String status) {
    return apply(
        "enterprise.supplier-edge",
        EDGE,
        """
        {"edgeId": "%s", "supplierEnterpriseId": "%s", "anchorEnterpriseId": "%s",
         "status": "%s", "kind": "SUPPLIER"}
        """
            .formatted(EDGE, firm, ANCHOR, status));
  }

  private Touched guarantor(String status) {
    return apply(
        "credit.guarantor",
        GUARANTOR,
        """
        {"guarantorId": "%s", "status": "%s", "available": "6000000000.00",
         "serviceDivisions": ["4201"]}
        """
            .formatted(GUARANTOR, status));
  }

  private Touched line(String status, boolean binding, String from) {
    return apply("credit.line", LINE, lineState(status, binding, from));
  }

  private static String lineState(String status, boolean binding, String from) {
    return """
        {"lineId": "%s", "bankId": "%s", "status": "%s", "kind": "ANCHOR_GROUP_LIMIT",
         "anchorEnterpriseId": "%s", "amount": "500000000.00", "binding": %s,
         "validFrom": "%s", "validUntil": "2026-12-31"}
        """
        .formatted(LINE, BANK, status, ANCHOR, binding, from);
  }

  private Touched apply(String topic, UUID id, String state) {
    return book.apply(event(topic, "io.hanqiao.test.changed.v1", id, state));
  }

  private ConsumedEvent event(String topic, String type, UUID id, String state) {
    return new ConsumedEvent(
        topic,
        UUID.randomUUID(),
        type,
        id,
        ++version,
        Instant.EPOCH,
        null,
        new EventState(state.getBytes(UTF_8)));
  }
}
