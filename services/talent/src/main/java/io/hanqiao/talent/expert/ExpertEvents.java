package io.hanqiao.talent.expert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.InstitutionKind;
import java.util.List;
import java.util.UUID;

/** What others may know of an expert: coarse features, neither name nor label. */
final class ExpertEvents {

  static final String TOPIC = "talent.expert";

  private ExpertEvents() {}

  /** The body of an event. */
  record State(
      UUID expertId,
      UUID institutionId,
      UUID ownerOrg,
      String status,
      InstitutionKind institutionKind,
      @JsonUnwrapped ExpertFactsView facts,
      boolean synthetic) {}

  /** One of posted, changed, closed. */
  static List<OutboxEvent> of(String what, Expert expert) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.talent.expert." + what + ".v1",
            expert.id(),
            expert.nextEventVersion(),
            new State(
                expert.id(),
                expert.institution().id(),
                expert.ownerOrg(),
                expert.statusCode(),
                expert.institution().facts().kind(),
                ExpertFactsView.of(expert),
                expert.synthetic())));
  }
}
