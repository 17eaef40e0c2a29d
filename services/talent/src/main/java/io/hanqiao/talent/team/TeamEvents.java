package io.hanqiao.talent.team;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.talent.institution.InstitutionFacts;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.vocabulary.InstitutionKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a team. */
final class TeamEvents {

  static final String TOPIC = "talent.team";

  private TeamEvents() {}

  /** The body of an event. */
  record State(
      UUID teamId,
      UUID institutionId,
      UUID ownerOrg,
      String status,
      InstitutionKind institutionKind,
      @Nullable String divisionCode,
      @Nullable String managementDistrict,
      @JsonUnwrapped TeamOfferView offer,
      @Nullable ToldText encodedText,
      boolean synthetic) {}

  /**
   * One of posted, changed, closed.
   *
   * @param encoded its words; null while they are not yet encoded
   */
  static List<OutboxEvent> of(String what, Team team, @Nullable ToldText encoded) {
    InstitutionFacts institution = team.institution().facts();
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.talent.team." + what + ".v1",
            team.id(),
            team.nextEventVersion(),
            new State(
                team.id(),
                team.institution().id(),
                team.ownerOrg(),
                team.statusCode(),
                institution.kind(),
                institution.divisionCode(),
                institution.managementDistrict(),
                TeamOfferView.of(team.offer()),
                encoded,
                team.synthetic())));
  }
}
