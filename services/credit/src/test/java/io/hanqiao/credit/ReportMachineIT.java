package io.hanqiao.credit;

import static io.hanqiao.credit.Outcomes.REPORTS;
import static io.hanqiao.credit.Outcomes.number;
import static io.hanqiao.credit.Outcomes.paidOut;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportMachineIT {

  @Test
  void aReportOfALoanMadeElsewhereIsOfTwoPeopleAndCountsUntilItIsRetracted() throws Exception {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    String firm = new FirmTopic().firm(FIRM_ORG, "donghu");
    for (Change change :
        Machine.of("credit", "loan_report", "outcome.ReportStatus", "bank")
            .run(
                () -> REPORTS + "/" + made("bank", REPORTS, paidOut(bank, firm, number())),
                Move.of("confirm", "bank|bank-checker").inside(),
                Move.because("reject", "bank|bank-checker", "MISTAKE").inside(),
                Move.because("retract", "bank", "LOAN_CANCELLED").inside())) {
      assertThat(change.after().path("confirmed_by"))
          .isNotEqualTo(change.after().path("proposed_by"));
    }
  }
}
