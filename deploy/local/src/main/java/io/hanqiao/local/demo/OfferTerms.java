package io.hanqiao.local.demo;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the copies of a form of product ask beyond its frame: a line of {@code offer-terms.csv} for
 * each field of a form, or of all forms ({@code *}), and a line of {@code own-conditions.csv} for
 * each condition banks set in words of their own.
 */
final class OfferTerms {
  private static final String ANY_FORM = "*";
  private static final String NOT_STATED = "NONE";

  private final Market market;
  private final List<Table.Line> terms;
  private final List<Table.Line> conditions;

  OfferTerms(Market market) throws IOException {
    this.market = market;
    this.terms = market.table("offer-terms.csv").lines();
    this.conditions = market.table("own-conditions.csv").lines();
  }

  /**
   * Adds the terms of one copy. Each is drawn from a stream of its own: a line more in the table
   * moves no other.
   *
   * @param mostWan the copy's largest loan, in 万元
   */
  void put(Row row, String form, long mostWan) {
    String stream = "offer-term/" + row.text("reference") + "/";
    for (Table.Line line : terms) {
      if (line.text("form").equals(form) || line.text("form").equals(ANY_FORM)) {
        String field = line.text("field");
        String choice =
            market.draw(stream + field).oneOf(line.weights("choices", choices -> choices));
        if (!choice.equals(NOT_STATED)) {
          row.put(field, line.code("kind", TermKind.class).read(choice, mostWan));
        }
      }
    }
    putCondition(row, form);
  }

  /** One condition at most: the first whose lot is drawn. */
  private void putCondition(Row row, String form) {
    Draw draw = market.draw("own-condition/" + row.text("reference"));
    for (Table.Line line : conditions) {
      if (line.list("forms").contains(form) && draw.percent(line.number("percent"))) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("title", line.text("title"));
        condition.put("expression", line.text("expression"));
        row.put("conditions", List.of(condition));
        return;
      }
    }
  }
}
