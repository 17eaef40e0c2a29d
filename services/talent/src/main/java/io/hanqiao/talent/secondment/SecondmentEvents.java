package io.hanqiao.talent.secondment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a secondment. */
final class SecondmentEvents {

  static final String TOPIC = "talent.secondment";

  private SecondmentEvents() {}

  /** The body of an event. */
  record State(
      UUID secondmentId,
      Programme programme,
      @Nullable Integer batch,
      UUID expertId,
      UUID institutionId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      UUID hostEnterpriseId,
      @Nullable UUID requestId,
      Stage status,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable Assessment assessment,
      @JsonUnwrapped Totals totals,
      boolean synthetic) {}

  /** One of proposed, recorded, changed, confirmed, arrived, not-arrived, completed, ended. */
  static List<OutboxEvent> of(String what, Secondment one) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.talent.secondment." + what + ".v1",
            one.id(),
            one.nextEventVersion(),
            new State(
                one.id(),
                one.programme(),
                one.terms().batch(),
                one.expertId(),
                one.institutionId(),
                one.ownerOrg(),
                one.counterpartyOrg(),
                one.hostEnterpriseId(),
                one.terms().requestId(),
                one.stage(),
                one.terms().startsOn(),
                one.terms().endsOn(),
                one.assessment(),
                one.totals(),
                one.synthetic())));
  }
}
