package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.RefusalCode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What people of a firm and two of its bank did about one loan of the past: the same requests as
 * anybody's, so that limits, refusals and outcomes are those of the system itself.
 */
final class LoanActs {
  private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");
  private static final int DAYS_A_GRANT_LASTS = 365;

  private final PastLoan loan;
  private final Function<IdOf, String> ids;
  private final CreditClient.Person firm;
  private final CreditClient.Person banker;
  private final CreditClient.Person checker;

  /**
   * @param credit takes the requests
   * @param ids gives the ids of rows loaded before
   */
  LoanActs(PastLoan loan, CreditClient credit, Function<IdOf, String> ids) {
    this.loan = loan;
    this.ids = ids;
    String bank = loan.offer().text("ownerOrg");
    this.firm = credit.person(loan.firm().ownerOrg(), "enterprise", "past-borrower");
    this.banker = credit.person(bank, "bank", "past-banker");
    this.checker = credit.person(bank, "bank", "past-checker");
  }

  /**
   * All of it, unless an earlier load has begun it.
   *
   * @return whether anything was done
   */
  boolean act() throws IOException, InterruptedException {
    String need = ids.apply(loan.needId());
    if (!firm.get("/v1/loan-applications?needId=" + need).path("items").isEmpty()) {
      return false;
    }
    String application = "/v1/loan-applications/" + id(applied(need));
    if (loan.ending() == PastLoan.Ending.PENDING) {
      banker.post(application + "/accept", Map.of());
    } else if (loan.ending() == PastLoan.Ending.REFUSED) {
      List<RefusalCode> codes = Arrays.asList(RefusalCode.values());
      String code = codes.get(loan.number() % codes.size()).name();
      banker.post(application + "/refuse", Map.of("reason", code));
    } else {
      granted(application);
    }
    return true;
  }

  private JsonNode applied(String need) throws IOException, InterruptedException {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("reference", loan.reference());
    asked.put("needId", need);
    asked.put("offerId", ids.apply(loan.offerId()));
    asked.put("amount", Row.yuan(loan.amountWan()));
    asked.put("termMonths", Integer.valueOf(loan.need().text("termMonths")));
    asked.put("purpose", loan.need().text("purpose"));
    asked.put("synthetic", true);
    return firm.postWhenHeard("/v1/loan-applications", asked);
  }

  private void granted(String application) throws IOException, InterruptedException {
    for (String step : List.of("accept", "start-due-diligence", "submit-for-review")) {
      banker.post(application + "/" + step, Map.of());
    }
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("applicationId", application.substring(application.lastIndexOf('/') + 1));
    terms.put("lineIds", List.of(ids.apply(loan.lineId())));
    terms.put("limit", Row.yuan(loan.grantedWan()));
    terms.put("revolving", false);
    terms.put("termMonths", Integer.valueOf(loan.need().text("termMonths")));
    terms.put("expiresOn", today().plusDays(DAYS_A_GRANT_LASTS).toString());
    terms.put("ratePercent", "3.%02d".formatted(10 + loan.number() % 50));
    terms.put("feePercent", "0");
    terms.put("subsidyPercent", "0");
    terms.put("synthetic", true);
    String grant = "/v1/credit-grants/" + id(banker.post("/v1/credit-grants", terms));
    checker.post(grant + "/confirm", Map.of());
    if (loan.ending().reaches(PastLoan.Ending.CONTRACTED)) {
      contracted(grant);
    }
  }

  private void contracted(String grant) throws IOException, InterruptedException {
    String number = "YS-" + loan.reference();
    banker.post(
        grant + "/propose-contract",
        Map.of("contractNumber", number, "signedOn", today().toString()));
    checker.post(grant + "/confirm-contract", Map.of("contractNumber", number));
    if (!loan.ending().reaches(PastLoan.Ending.DRAWN)) {
      return;
    }
    for (int i = 0; i < loan.draws(); i++) {
      drawn(grant, Row.yuan(loan.drawWan()));
    }
    if (loan.firm().neverBorrowed()) {
      firstLoan(number);
    }
    if (loan.confirmed()) {
      confirmed(number);
    }
  }

  private void drawn(String grant, String yuan) throws IOException, InterruptedException {
    JsonNode draws =
        firm.post(grant + "/drawdowns", Map.of("amount", yuan, "payment", "ENTRUSTED"))
            .path("drawdowns");
    String draw = grant + "/drawdowns/" + draws.path(draws.size() - 1).path("drawdownId").asText();
    banker.post(draw + "/propose-disbursement", Map.of("amount", yuan));
    checker.post(draw + "/confirm-disbursement", Map.of("amount", yuan));
    if (loan.ending() == PastLoan.Ending.REPAID) {
      banker.post(draw + "/repay", Map.of("amount", yuan, "repaidOn", today().toString()));
    }
  }

  private void firstLoan(String number) throws IOException, InterruptedException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("bankId", ids.apply(loan.bankId()));
    report.put("enterpriseId", ids.apply(loan.firmId()));
    report.put("kind", "FIRST_TIME_BORROWER");
    report.put("contractNumber", number);
    report.put("documentNumber", "YS-ZX-" + loan.reference());
    report.put("happenedOn", today().toString());
    report.put("synthetic", true);
    String made = id(banker.postWhenHeard("/v1/loan-reports", report));
    checker.post("/v1/loan-reports/" + made + "/confirm", Map.of());
  }

  private void confirmed(String number) throws IOException, InterruptedException {
    for (JsonNode fact : firm.get("/v1/outcomes?kind=DISBURSED&limit=100").path("items")) {
      if (fact.path("contractNumber").asText().equals(number)) {
        firm.post("/v1/outcomes/DISBURSED/" + id(fact) + "/confirm", Map.of());
      }
    }
  }

  private static String id(JsonNode made) {
    return made.path("id").asText();
  }

  private static LocalDate today() {
    return LocalDate.now(WUHAN);
  }
}
