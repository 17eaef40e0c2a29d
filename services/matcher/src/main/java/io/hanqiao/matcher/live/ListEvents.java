package io.hanqiao.matcher.live;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What others may know of a list: ids, ranks and the owner's own scores. */
final class ListEvents {

  static final String TOPIC = "matcher.pairing";

  private ListEvents() {}

  /** The body of an event. */
  record State(
      UUID listId,
      String market,
      Side side,
      UUID ownerOrg,
      String rulebook,
      LocalDate asOf,
      List<Ranked> entries) {}

  /** One counterpart and its place. */
  record Ranked(int rank, UUID counterpartId, int score) {}

  static OutboxEvent changed(PairingList list, long version) {
    List<Ranked> ranked = new ArrayList<>();
    for (PairingList.Entry entry : list.entries()) {
      ranked.add(new Ranked(ranked.size() + 1, entry.id(), entry.score()));
    }
    return new OutboxEvent(
        TOPIC,
        "io.hanqiao.matcher.pairing."
            + list.side().name().toLowerCase(Locale.ROOT)
            + "-list-changed.v1",
        list.listId(),
        version,
        new State(
            list.listId(),
            list.market(),
            list.side(),
            list.ownerOrg(),
            list.rulebook(),
            list.asOf(),
            ranked));
  }
}
