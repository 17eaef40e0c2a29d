package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.applied;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Outcomes.REPORTS;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.registeredBank;
import static java.util.Map.entry;

import io.hanqiao.platform.testing.AuditedReadings;
import io.hanqiao.platform.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** Who reads what is another organisation's leaves a row of the audit trail. */
@QuarkusTest
class ReadingsIT extends AuditedReadings {

  ReadingsIT() {
    super("credit");
  }

  @AfterEach
  void theTimeIsTheTime() {
    MovableClock.reset();
  }

  @Override
  protected Map<String, Reader> readers() throws SQLException {
    ClockIT.moveTo("2026-09-01T11:00:00+08:00");
    String late = applied(offer());
    MovableClock.reset();
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String application = underReview(offer());
    String grant = contracted(Guaranteed.granted(application, guarantor));
    String guarantee = Guaranteed.inForce(application, guarantor);
    pay(drawn(grant, "1000000.00"), "1000000.00");
    String bank = registeredBank("bank", "江城银行（演示）");
    String line = made("bank", LINES, minimalLine(bank));
    String pool = PoolIT.registered(offer());
    String firm = new FirmTopic().firm(FIRM_ORG, "donghu");
    String report = Outcomes.reported(Outcomes.paidOut(bank, firm, Outcomes.number()));
    String bridge = Bridges.promised(Bridges.fund("5000000.00"), "1000000.00").path();
    return Map.ofEntries(
        entry("/v1/bridge-loans", new Reader("auditor", Bridges.BRIDGES + "?limit=1")),
        entry("/v1/bridge-loans/{id}", new Reader("bank", bridge)),
        entry("/v1/overdue-clocks", new Reader("operator", "/v1/overdue-clocks?limit=100")),
        entry("/v1/loan-applications", new Reader("bank", APPLICATIONS + "?limit=1")),
        entry("/v1/loan-applications/{id}", new Reader("bank", APPLICATIONS + "/" + late)),
        entry("/v1/credit-grants", new Reader("auditor", GRANTS + "?limit=1")),
        entry("/v1/credit-grants/{id}", new Reader("operator", grant)),
        entry("/v1/guarantees", new Reader("guarantor", "/v1/guarantees?limit=1")),
        entry("/v1/guarantees/{id}", new Reader("bank", guarantee)),
        entry("/v1/guarantees/{id}/debt", new Reader("guarantor", guarantee + "/debt")),
        entry("/v1/credit-lines", new Reader("operator", LINES + "?limit=1")),
        entry("/v1/credit-lines/{id}", new Reader("auditor", LINES + "/" + line)),
        entry("/v1/limits/{id}", new Reader("operator", "/v1/limits/" + guarantor)),
        entry("/v1/loan-reports", new Reader("auditor", REPORTS + "?limit=1")),
        entry("/v1/loan-reports/{id}", new Reader("operator", REPORTS + "/" + report)),
        entry("/v1/outcomes", new Reader("operator", "/v1/outcomes?kind=DISBURSED&limit=1")),
        entry("/v1/outcome-totals", new Reader("auditor", "/v1/outcome-totals?by=BANK")),
        entry("/v1/risk-pools", new Reader("guarantor", "/v1/risk-pools?limit=1")),
        entry("/v1/risk-pools/{id}", new Reader("auditor", pool)),
        entry("/v1/audit", new Reader("auditor", "/v1/audit?limit=1")));
  }
}
