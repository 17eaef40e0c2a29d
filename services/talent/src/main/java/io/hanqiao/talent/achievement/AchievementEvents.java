package io.hanqiao.talent.achievement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.talent.institution.InstitutionFacts;
import io.hanqiao.text.encoding.ToldText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of an achievement. */
final class AchievementEvents {

  static final String TOPIC = "talent.achievement";

  private AchievementEvents() {}

  /** The body of an event. */
  record State(
      UUID achievementId,
      UUID institutionId,
      String institutionName,
      @Nullable UUID teamId,
      UUID ownerOrg,
      String status,
      @Nullable String divisionCode,
      @JsonUnwrapped AchievementFactsView facts,
      @Nullable ToldText encodedText,
      boolean synthetic) {}

  /**
   * One of posted, changed, closed.
   *
   * @param encoded its words; null while they are not yet encoded
   */
  static List<OutboxEvent> of(String what, Achievement achievement, @Nullable ToldText encoded) {
    InstitutionFacts institution = achievement.institution().facts();
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.talent.achievement." + what + ".v1",
            achievement.id(),
            achievement.nextEventVersion(),
            new State(
                achievement.id(),
                achievement.institution().id(),
                institution.name(),
                achievement.teamId(),
                achievement.ownerOrg(),
                achievement.statusCode(),
                institution.divisionCode(),
                AchievementFactsView.of(achievement.facts()),
                encoded,
                achievement.synthetic())));
  }
}
