package io.hanqiao.credit.outcome;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.bank.NamedBank;
import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report read without a flaw.
 *
 * @param documentNumber of a contract its own number
 */
record ReportReading(
    Origin origin,
    NamedBank bank,
    UUID enterpriseId,
    OutcomeKind kind,
    String contractNumber,
    String documentNumber,
    @Nullable Long amountFen,
    LocalDate happenedOn,
    @Nullable String campaign) {

  private static final Set<OutcomeKind> REPORTED =
      EnumSet.of(
          OutcomeKind.CONTRACTED,
          OutcomeKind.DISBURSED,
          OutcomeKind.REPAID,
          OutcomeKind.FIRST_TIME_BORROWER);
  private static final Flaw NOT_REPORTED =
      Flaw.of(
          "这一类不由银行另行报告。",
          "That kind is not reported here.",
          "请用 CONTRACTED、DISBURSED、REPAID 或 FIRST_TIME_BORROWER。",
          "Use CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.");
  private static final Flaw TO_COME =
      Flaw.of(
          "日期在今天之后。", "The day is yet to come.", "请填写今天或之前的日期。", "Give today or an earlier day.");
  private static final Flaw OWN_NUMBER =
      Flaw.of(
          "合同以自身编号为凭证。",
          "A contract rests on its own number.",
          "kind 为 CONTRACTED 时请不填此项。",
          "Leave it out with CONTRACTED.");
  private static final Flaw NO_AMOUNT =
      Flaw.of(
          "首贷户按户计，没有金额。",
          "First-time borrowers are counted by firm: there is no amount.",
          "kind 为 FIRST_TIME_BORROWER 时请不填此项。",
          "Leave it out with FIRST_TIME_BORROWER.");

  /**
   * Reads it; bank and firm are not looked up yet.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when all that must be there was read.
  static ReportReading of(ReportForm form, LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    UUID firm = in.required("enterpriseId", form.enterpriseId(), Parsed::valid);
    OutcomeKind kind = in.required("kind", form.kind(), ReportReading::reported);
    String contract = in.required("contractNumber", form.contractNumber(), text(100));
    String document = document(in, form, kind);
    Money amount = amount(in, form, kind);
    LocalDate day = in.required("happenedOn", form.happenedOn(), written -> until(written, today));
    String campaign = in.optional("campaign", form.campaign(), text(200));
    in.orRefuse();
    return new ReportReading(
        origin,
        new NamedBank(form.bankId(), form.bankReference()),
        firm,
        kind,
        contract,
        Objects.requireNonNullElse(document, contract),
        Amounts.fen(amount),
        day,
        campaign);
  }

  private static @Nullable String document(
      Findings in, ReportForm form, @Nullable OutcomeKind kind) {
    if (kind != OutcomeKind.CONTRACTED) {
      return in.required("documentNumber", form.documentNumber(), text(100));
    }
    if (form.documentNumber() != null) {
      in.add("documentNumber", form.documentNumber(), OWN_NUMBER);
    }
    return null;
  }

  private static @Nullable Money amount(Findings in, ReportForm form, @Nullable OutcomeKind kind) {
    if (kind != OutcomeKind.FIRST_TIME_BORROWER) {
      return in.required("amount", form.amount(), Amounts::positive);
    }
    if (form.amount() != null) {
      in.add("amount", form.amount(), NO_AMOUNT);
    }
    return null;
  }

  private static Parsed<OutcomeKind> reported(String code) {
    return Codes.parse(OutcomeKind.class, code)
        .then(kind -> REPORTED.contains(kind) ? Parsed.valid(kind) : Parsed.invalid(NOT_REPORTED));
  }

  private static Parsed<LocalDate> until(String written, LocalDate last) {
    return CalendarDay.parse(written)
        .then(day -> day.isAfter(last) ? Parsed.invalid(TO_COME) : Parsed.valid(day));
  }
}
