package io.hanqiao.credit.application;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of an application: whose, on what, how far and when. Never the note. */
final class ApplicationEvents {

  static final String TOPIC = "credit.loan-application";

  private ApplicationEvents() {}

  /** The body of an event. */
  record State(
      UUID applicationId,
      UUID needId,
      UUID enterpriseId,
      UUID offerId,
      UUID bankId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      Stage status,
      String amount,
      int termMonths,
      LoanPurpose purpose,
      Stamps stages,
      List<ClockView> clocks,
      @Nullable String endedReason,
      boolean synthetic) {}

  /** When each stage was reached, UTC; null if it was not. */
  record Stamps(
      Instant submittedAt,
      @Nullable Instant acceptedAt,
      @Nullable Instant dueDiligenceAt,
      @Nullable Instant underReviewAt,
      @Nullable Instant endedAt) {

    static Stamps of(LoanApplication application) {
      return new Stamps(
          application.createdAt(),
          application.acceptedAt(),
          application.dueDiligenceAt(),
          application.underReviewAt(),
          application.endedAt());
    }
  }

  /**
   * One of submitted, changed, advanced, granted, refused, withdrawn, lapsed, due-soon, overdue,
   * escalated.
   */
  static List<OutboxEvent> of(String what, LoanApplication application, List<ClockView> clocks) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.loan-application." + what + ".v1",
            application.id(),
            application.nextEventVersion(),
            new State(
                application.id(),
                application.needId(),
                application.enterpriseId(),
                application.offerId(),
                application.bankId(),
                application.ownerOrg(),
                application.counterpartyOrg(),
                application.stage(),
                new Money(application.asked().amountFen()).toYuan(),
                application.asked().termMonths(),
                application.asked().purpose(),
                Stamps.of(application),
                clocks,
                application.endedReason(),
                application.synthetic())));
  }
}
