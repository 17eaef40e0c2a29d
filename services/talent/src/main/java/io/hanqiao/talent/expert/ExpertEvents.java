package io.hanqiao.talent.expert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.vocabulary.InstitutionKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
      @Nullable ToldText encodedText,
      boolean synthetic) {}

  /**
   * One of posted, changed, closed.
   *
   * @param encoded its words; null while they are not yet encoded
   */
  static List<OutboxEvent> of(String what, Expert expert, @Nullable ToldText encoded) {
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
                encoded,
                expert.synthetic())));
  }
}
