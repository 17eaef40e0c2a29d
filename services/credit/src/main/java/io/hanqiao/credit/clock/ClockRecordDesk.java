package io.hanqiao.credit.clock;

import io.hanqiao.credit.bank.Banks;
import io.hanqiao.platform.clock.ClockRecords;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts how banks kept their time. Figures are sums of rows at the moment they are asked for, and
 * kept nowhere.
 */
@ApplicationScoped
class ClockRecordDesk {

  private static final Flaw WHOLE_QUARTER =
      Flaw.of(
          "企业只能看上一个完整季度的汇总。",
          "A firm is told the sums of the last whole quarter.",
          "请去掉 from 和 until。",
          "Leave out from and until.");
  private static final Flaw BACKWARDS =
      Flaw.of("早于起始日。", "It is before from.", "请填写不早于 from 的日期。", "Give a day not before from.");

  private final Banks banks;
  private final ClockRecords records;
  private final Transactions transactions;
  private final CurrentCaller caller;
  private final Clock clock;

  ClockRecordDesk(
      Banks banks,
      ClockRecords records,
      Transactions transactions,
      CurrentCaller caller,
      Clock clock) {
    this.banks = banks;
    this.records = records;
    this.transactions = transactions;
    this.caller = caller;
    this.clock = clock;
  }

  /** Days and whether the caller is told exact figures. */
  private record Period(LocalDate from, LocalDate until, boolean exact) {}

  /**
   * A bank's record; without days that of this quarter so far, to a firm that of the last one.
   *
   * @throws ProblemException 404 if there is no such bank, 403 to another bank, 422
   */
  ClockRecordView of(UUID bankId, @Nullable String from, @Nullable String until) {
    Caller who = caller.get();
    boolean exact = who.is("operator") || who.is("auditor") || who.is("bank");
    Period period = exact ? asked(from, until) : lastQuarter(from, until);
    transactions.asCaller(() -> admitted(who, bankId, exact));
    Instant now = clock.instant();
    // Behind row-level security: a firm is told sums of rows that it does not see.
    List<ClockRecordView.StageRecord> stages =
        transactions.asWorker(
            () ->
                records
                    .of(bankId, midnight(period.from()), midnight(period.until().plusDays(1)), now)
                    .stream()
                    .map(
                        count ->
                            period.exact()
                                ? ClockRecordView.StageRecord.exact(count)
                                : ClockRecordView.StageRecord.forFirms(count))
                    .filter(ClockRecordView.StageRecord::says)
                    .toList());
    return new ClockRecordView(bankId, period.from(), period.until(), stages);
  }

  private boolean admitted(Caller who, UUID bankId, boolean exact) {
    UUID owner = banks.get(bankId).ownerOrg();
    boolean others = who.is("operator") || who.is("auditor") || !exact;
    if (!others && !owner.equals(who.org())) {
      throw new ProblemException(ProblemCode.FORBIDDEN);
    }
    return true;
  }

  private Period asked(@Nullable String from, @Nullable String until) {
    Findings in = new Findings();
    LocalDate first = in.optional("from", from, CalendarDay::parse);
    LocalDate last = in.optional("until", until, CalendarDay::parse);
    LocalDate begin = first == null ? quarter(today()) : first;
    LocalDate end = last == null ? today() : last;
    if (in.isEmpty() && end.isBefore(begin)) {
      in.add("until", end, BACKWARDS);
    }
    in.orRefuse();
    return new Period(begin, end, true);
  }

  /** Periods that overlap would give away single clocks by their difference. */
  private Period lastQuarter(@Nullable String from, @Nullable String until) {
    Findings in = new Findings();
    if (from != null) {
      in.add("from", from, WHOLE_QUARTER);
    }
    if (until != null) {
      in.add("until", until, WHOLE_QUARTER);
    }
    in.orRefuse();
    LocalDate begin = quarter(quarter(today()).minusDays(1));
    return new Period(begin, begin.plusMonths(3).minusDays(1), false);
  }

  private static LocalDate quarter(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
