package io.hanqiao.local.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The technical subjects by sector, and sentences that go with them. */
record Topics(Map<String, List<Topic>> bySector, Map<String, List<String>> phrases) {

  static Topics read(Market market) throws IOException {
    return new Topics(
        market.table("topics.csv").as(Topic::of).stream()
            .collect(Collectors.groupingBy(Topic::sector)),
        market.table("phrases.csv").lines().stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.text("kind"),
                    Collectors.mapping(line -> line.text("text"), Collectors.toList()))));
  }

  /** A subject of the sector. */
  Topic any(Draw draw, String sector) {
    return draw.anyOf(of(sector));
  }

  /** All subjects of the sector. */
  List<Topic> of(String sector) {
    return bySector.getOrDefault(sector, List.of());
  }

  /** A sentence of that kind, without its end. */
  String phrase(Draw draw, String kind) {
    return draw.anyOf(phrases.getOrDefault(kind, List.of()));
  }
}
