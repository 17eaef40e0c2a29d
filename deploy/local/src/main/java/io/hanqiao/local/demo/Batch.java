package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of one kind.
 *
 * @param what what the rows are, for people
 * @param route where rows of the kind are loaded
 */
record Batch(Text what, Route route, List<Row> rows) {
  // A tenth of what a service takes at once: a person sees progress, and a refusal costs little.
  static final int ROWS_A_REQUEST = 500;

  /** The bulk routes of the public API. */
  enum Route {
    BANKS("/v1/banks/bulk"),
    CREDIT_OFFERS("/v1/credit-offers/bulk"),
    ENTERPRISES("/v1/enterprises/bulk"),
    FINANCING_NEEDS("/v1/financing-needs/bulk");

    private final String path;

    Route(String path) {
      this.path = path;
    }

    /** The full address: all the rows of a request are stored, or none. */
    URI at(DemoTarget target) {
      boolean ofCredit = this == BANKS || this == CREDIT_OFFERS;
      URI base = ofCredit ? target.credit() : target.enterprise();
      String root = base.toString().replaceFirst("/+$", "");
      return URI.create(root + path + "?mode=all-or-nothing");
    }
  }

  /** The bodies to send, in order: a row a line, every line ended. */
  List<byte[]> bodies() {
    List<byte[]> bodies = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += ROWS_A_REQUEST) {
      List<Row> part = rows.subList(from, Math.min(rows.size(), from + ROWS_A_REQUEST));
      bodies.add(
          part.stream()
              .map(row -> row.line() + "\n")
              .collect(Collectors.joining())
              .getBytes(StandardCharsets.UTF_8));
    }
    return bodies;
  }
}
