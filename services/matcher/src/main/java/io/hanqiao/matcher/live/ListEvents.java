package io.hanqiao.matcher.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
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

  static String type(Side side) {
    return "io.hanqiao.matcher.pairing."
        + side.name().toLowerCase(Locale.ROOT)
        + "-list-changed.v1";
  }

  static String body(PairingList list, ObjectWriter json) {
    List<Ranked> ranked = new ArrayList<>();
    for (PairingList.Entry entry : list.entries()) {
      ranked.add(new Ranked(ranked.size() + 1, entry.id(), entry.score()));
    }
    try {
      return json.writeValueAsString(
          new State(
              list.listId(),
              list.market(),
              list.side(),
              list.ownerOrg(),
              list.rulebook(),
              list.asOf(),
              ranked));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list cannot be written as JSON", e);
    }
  }
}
