package io.hanqiao.credit.outcome;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.credit.bank.Banks;
import io.hanqiao.credit.firm.Firms;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes banks' reports of loans made elsewhere. Runs inside the caller's transaction. */
@ApplicationScoped
class ReportDesk {

  private static final Flaw NO_FIRM =
      Flaw.of(
          "没有登记这家企业。",
          "There is no such firm on record.",
          "请填写企业登记后的编号（/v1/enterprises）。",
          "Give the id of a registered firm (/v1/enterprises).");

  private final PostingDesk<LoanReport> desk;
  private final LoanReports reports;
  private final Banks banks;
  private final Firms firms;
  private final Clock clock;

  ReportDesk(LoanReports reports, Banks banks, Firms firms, Desks desks, Clock clock) {
    // A report has no topic: nobody else acts on it.
    this.desk = desks.of(reports, "loan-report", (what, report) -> List.of());
    this.reports = reports;
    this.banks = banks;
    this.firms = firms;
    this.clock = clock;
  }

  /** One person of the bank reports a fact. */
  LoanReport propose(Caller caller, ReportForm form) {
    ReportReading read = ReportReading.of(form, LocalDate.now(clock));
    if (reports.same(read).isPresent()) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "这份凭证已经报告过，不再计入；如有误，请先撤销原报告。",
              "That document is on record and counts once: retract the report of before if it was"
                  + " wrong."));
    }
    return opened(caller, read);
  }

  /** Stores one row of a bulk load; what is on record is left alone. */
  RowOutcome load(Caller caller, ReportForm form) {
    ReportReading read = ReportReading.of(form, LocalDate.now(clock));
    String reference = read.origin().reference();
    Optional<LoanReport> same = reports.same(read);
    return same.isPresent()
        ? RowOutcome.existing(reference, same.get().id())
        : desk.load(caller.org(), reference, () -> opened(caller, read));
  }

  private LoanReport opened(Caller caller, ReportReading read) {
    Bank bank = banks.keep(caller.org(), read.bank());
    UUID firm =
        firms
            .orgOf(read.enterpriseId())
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemCode.INVALID,
                        null,
                        List.of(
                            new Finding("enterpriseId", read.enterpriseId().toString(), NO_FIRM))));
    requireOnce(read);
    return desk.open(
        "proposed",
        new LoanReport(
            Ids.next(),
            new LoanReport.Parties(bank.id(), bank.ownerOrg(), firm),
            clock.instant(),
            read,
            caller.subject()));
  }

  private void requireOnce(ReportReading read) {
    ContractStanding standing = reports.keep(read);
    boolean firstLoan = read.kind() == OutcomeKind.FIRST_TIME_BORROWER;
    if (standing == ContractStanding.ANOTHERS) {
      throw Refusals.by(
          Rule.CONTRACT_COUNTS_ONCE,
          new Text(
              "该企业的这份合同（或首贷）已由另一家银行登记。",
              "That contract of the firm, or its first loan, is on record by another bank."));
    }
    if (standing == ContractStanding.GRANTED_HERE && !firstLoan) {
      throw Refusals.by(
          Rule.CONTRACT_COUNTS_ONCE,
          new Text(
              "该合同的授信在本系统办理，签约、放款和还款已自动计入。",
              "The contract is one of a grant here: what is contracted, paid out and repaid under"
                  + " it counts by itself."));
    }
    if (firstLoan) {
      requirePaidOut(read.enterpriseId(), read.contractNumber());
    }
  }

  private void requirePaidOut(UUID enterpriseId, String contractNumber) {
    if (!reports.anyDisbursed(enterpriseId, contractNumber, null)) {
      throw Refusals.by(
          Rule.FIRST_LOAN_PAID_OUT,
          new Text(
              "该合同项下还没有放款记录，请先报告放款。",
              "Nothing is on record as paid out under the contract: report that first."));
    }
  }

  /** A second person of the bank answers for it. */
  LoanReport confirm(Caller caller, UUID id) {
    Instant now = clock.instant();
    return moved(
        caller,
        id,
        "reported",
        null,
        report -> {
          if (report.kind() == OutcomeKind.FIRST_TIME_BORROWER) {
            reports.keep(report);
            requirePaidOut(report.enterpriseId(), report.contractNumber());
          }
          report.confirm(caller.subject(), now);
        });
  }

  /** Confirms one of several; what was confirmed before is left alone. */
  RowOutcome confirm(Caller caller, ReportPick pick) {
    Findings in = new Findings();
    in.required("id", pick.id(), Parsed::valid);
    in.orRefuse();
    LoanReport report = reports.lock(Objects.requireNonNull(pick.id()));
    if (report.stage() == ReportStage.REPORTED) {
      Refusals.requireParty(caller, report.ownerOrg());
      return RowOutcome.existing(report.reference(), report.id());
    }
    return RowOutcome.created(report.reference(), confirm(caller, report.id()).id());
  }

  /** The bank does not report it after all. */
  LoanReport reject(Caller caller, UUID id, ReasonForm form) {
    ReportEndCode code = form.read(text -> Codes.parse(ReportEndCode.class, text));
    return moved(caller, id, "rejected", code, report -> report.reject(code, clock.instant()));
  }

  /** What was reported is not so. */
  LoanReport retract(Caller caller, UUID id, ReasonForm form) {
    ReportEndCode code = form.read(text -> Codes.parse(ReportEndCode.class, text));
    return moved(
        caller,
        id,
        "retracted",
        code,
        report -> {
          requireNoFirstLoanOn(report);
          report.retract(code, clock.instant());
        });
  }

  /** A first loan does not stand on a payment that was none. */
  private void requireNoFirstLoanOn(LoanReport report) {
    if (report.kind() != OutcomeKind.DISBURSED) {
      return;
    }
    reports.keep(report);
    if (reports.firstLoanStands(report)
        && !reports.anyDisbursed(report.enterpriseId(), report.contractNumber(), report.id())) {
      throw Refusals.by(
          Rule.FIRST_LOAN_PAID_OUT,
          new Text(
              "该合同项下已报告首贷户，且没有其他放款记录；请先撤销首贷户的报告。",
              "A first loan is reported under the contract and nothing else is paid out under it:"
                  + " retract that report first."));
    }
  }

  private LoanReport moved(
      Caller caller,
      UUID id,
      String what,
      @Nullable ReportEndCode code,
      Consumer<LoanReport> change) {
    return desk.command(
        id,
        what,
        code == null ? null : code.name(),
        report -> {
          Refusals.requireParty(caller, report.ownerOrg());
          change.accept(report);
        });
  }
}
