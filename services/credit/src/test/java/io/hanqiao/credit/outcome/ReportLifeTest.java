package io.hanqiao.credit.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.credit.bank.NamedBank;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReportLifeTest {

  private static final Instant NOW = Instant.parse("2026-03-31T01:02:03Z");

  record Command(ReportStep step, String who) {}

  @Provide
  Arbitrary<List<Command>> commands() {
    return Combinators.combine(
            Arbitraries.of(ReportStep.class), Arbitraries.of("anna", "bert", "cleo"))
        .as(Command::new)
        .list()
        .ofMaxSize(8);
  }

  @Property
  void whatCountsTwoPeopleAnsweredForAndNothingComesBack(
      @ForAll("commands") List<Command> commands) {
    LoanReport report = report(OutcomeKind.DISBURSED);
    for (Command command : commands) {
      ReportStage before = report.stage();
      boolean possible = report.status().possible().contains(command.step());
      try {
        take(report, command);
        assertThat(possible).isTrue();
      } catch (ProblemException refused) {
        assertThat(report.stage()).isEqualTo(before);
        assertThat(possible && !command.who().equals("anna")).isFalse();
        assertThat(refused.getMessage()).matches("(?s).*It is .*Rule .*[Pp]ossible.*");
      }
      assertThat(report.reportedAt() != null)
          .isEqualTo(report.confirmedBy() != null)
          .isEqualTo(
              report.stage() == ReportStage.REPORTED || report.stage() == ReportStage.RETRACTED);
      assertThat(report.confirmedBy()).isNotEqualTo("anna");
      assertThat(report.endedAt() != null)
          .isEqualTo(report.status().possible().isEmpty())
          .isEqualTo(report.endedReason() != null);
      if (before == ReportStage.REJECTED || before == ReportStage.RETRACTED) {
        assertThat(report.stage()).isEqualTo(before);
      }
    }
  }

  @Test
  void whatCameBackOnePersonReports() {
    LoanReport report = report(OutcomeKind.REPAID);

    assertThat(report.stage()).isEqualTo(ReportStage.REPORTED);
    assertThat(report.confirmedBy()).isNull();
  }

  private static void take(LoanReport report, Command command) {
    switch (command.step()) {
      case CONFIRM -> report.confirm(command.who(), NOW);
      case REJECT -> report.reject(ReportEndCode.MISTAKE, NOW);
      case RETRACT -> report.retract(ReportEndCode.MISTAKE, NOW);
    }
  }

  private static LoanReport report(OutcomeKind kind) {
    UUID bank = UUID.randomUUID();
    return new LoanReport(
        UUID.randomUUID(),
        new LoanReport.Parties(bank, UUID.randomUUID(), UUID.randomUUID()),
        NOW,
        new ReportReading(
            new Origin(null, true, null),
            new NamedBank(bank, null),
            UUID.randomUUID(),
            kind,
            "C-1",
            "D-1",
            100L,
            LocalDate.EPOCH,
            null),
        "anna");
  }
}
