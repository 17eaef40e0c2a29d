package io.hanqiao.benchmarks;

import io.hanqiao.matching.place.Place;
import java.util.List;

/** Where firms are, in the usual shares. */
final class Places {

  /** Nine in ten lie in the first of these. */
  static final List<String> INDUSTRIES =
      List.of(
          "39", "65", "36", "34", "35", "27", "26", "33", "38", "77", "14", "17", "50", "30", "40",
          "74");

  private final List<Row> rows;

  Places() {
    this.rows =
        Drawing.table("places.txt").stream()
            .map(
                line ->
                    new Row(
                        new Place(line[1], line[0].isEmpty() ? null : line[0]),
                        Integer.parseInt(line[2])))
            .toList();
  }

  Place draw(Drawing drawing) {
    return drawing.weighted(rows, Row::weight).place();
  }

  private record Row(Place place, int weight) {}
}
