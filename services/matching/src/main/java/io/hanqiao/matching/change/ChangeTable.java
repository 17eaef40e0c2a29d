package io.hanqiao.matching.change;

import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What changes cost and why, and what nobody can change: dated data beside the rulebooks.
 *
 * @param id such as {@code changes-2026-06}
 * @param validFrom first day it is used for
 * @param mostMonths farthest that may be waited for
 * @param statingCost rank of telling what is not known
 * @param costs rank of altering each attribute, by its id
 * @param why what the rank rests on, or why the attribute cannot be altered, by its id
 */
public record ChangeTable(
    String id,
    LocalDate validFrom,
    int mostMonths,
    int statingCost,
    Map<String, Integer> costs,
    Map<String, Text> why) {

  private static final int LONGEST_WAIT = 120;
  private static final int DEAREST = 1_000;

  /** Maps that nobody changes afterwards. */
  public ChangeTable {
    costs = Map.copyOf(costs);
    why = Map.copyOf(why);
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException naming the key and what is wrong with it
   */
  public static ChangeTable read(Reader source) throws IOException {
    RulebookText text = RulebookText.read(source);
    Map<String, Integer> costs = new LinkedHashMap<>();
    Map<String, Text> why = new LinkedHashMap<>();
    for (String key : text.keysUnder("cost.")) {
      costs.put(key, text.number("cost." + key, 1, DEAREST));
      why.put(key, reason(text, key));
    }
    for (String key : text.keysUnder("fixed.")) {
      text.word("fixed." + key);
      why.put(key, reason(text, key));
    }
    ChangeTable table =
        new ChangeTable(
            text.word("id"),
            text.date("validFrom"),
            text.number("waiting.mostMonths", 1, LONGEST_WAIT),
            text.number("stating.cost", 1, DEAREST),
            costs,
            why);
    text.requireAllRead();
    return table;
  }

  private static Text reason(RulebookText text, String key) {
    return new Text(text.word("why." + key + ".zh"), text.word("why." + key + ".en"));
  }

  /** The attributes the table speaks of, by id. */
  public Set<String> attributes() {
    return why.keySet();
  }

  /** Whether nobody can alter the attribute once it is known. */
  boolean isFixed(Attribute attribute) {
    return !costs.containsKey(attribute.id());
  }

  int cost(Attribute attribute) {
    return costs.getOrDefault(attribute.id(), DEAREST);
  }

  /** What the rank rests on, or why the attribute cannot be altered. */
  public Text why(Attribute attribute) {
    Text reason = why.get(attribute.id());
    if (reason == null) {
      throw new IllegalArgumentException("The table of changes lacks " + attribute.id() + ".");
    }
    return reason;
  }
}
