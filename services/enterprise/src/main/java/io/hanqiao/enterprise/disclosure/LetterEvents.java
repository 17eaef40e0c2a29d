package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a letter: between whom, what for, how far, how long. Never the items. */
final class LetterEvents {

  static final String TOPIC = "enterprise.disclosure";

  private LetterEvents() {}

  /**
   * The body of an event.
   *
   * @param tier how far the firm is known by it; null if it is only passed on
   * @param status GRANTED also after {@code validUntil}: who reads it looks at both
   */
  record State(
      UUID authorizationId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      Purpose purpose,
      @Nullable DisclosureTier tier,
      LocalDate validUntil,
      LetterStage status,
      boolean synthetic) {}

  /** One of requested, granted, declined, withdrawn, revoked, changed. */
  static List<OutboxEvent> of(String what, AuthorizationLetter letter) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.authorization." + what + ".v1",
            letter.id(),
            letter.nextEventVersion(),
            new State(
                letter.id(),
                letter.ownerOrg(),
                letter.counterpartyOrg(),
                letter.purpose(),
                DataItem.highest(letter.items()).orElse(null),
                letter.validUntil(),
                letter.stored(),
                letter.synthetic())));
  }
}
