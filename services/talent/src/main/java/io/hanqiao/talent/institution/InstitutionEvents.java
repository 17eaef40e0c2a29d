package io.hanqiao.talent.institution;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.InstitutionKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of an institution. */
final class InstitutionEvents {

  static final String TOPIC = "talent.institution";

  private InstitutionEvents() {}

  /** The body of an event. */
  record State(
      UUID institutionId,
      UUID ownerOrg,
      String status,
      String name,
      InstitutionKind kind,
      @Nullable String divisionCode,
      @Nullable String managementDistrict,
      boolean synthetic) {}

  /** One of registered, changed, closed. */
  static List<OutboxEvent> of(String what, Institution institution) {
    InstitutionFacts facts = institution.facts();
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.talent.institution." + what + ".v1",
            institution.id(),
            institution.nextEventVersion(),
            new State(
                institution.id(),
                institution.ownerOrg(),
                institution.statusCode(),
                facts.name(),
                facts.kind(),
                facts.divisionCode(),
                facts.managementDistrict(),
                institution.synthetic())));
  }
}
