package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Tier;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Rulebook} from the text it is kept in. A key that is missing or not known is
 * refused, so that a slip of the pen is never a silent change of the rules.
 */
final class RulebookReader {

  private static final String NOT_AT_HAND = "NOT_AT_HAND";

  private final RulebookText text;

  private RulebookReader(RulebookText text) {
    this.text = text;
  }

  /**
   * Reads one rulebook.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException naming what is wrong
   */
  static Rulebook read(Reader source) throws IOException {
    RulebookText text = new RulebookText(source);
    Rulebook rulebook = new RulebookReader(text).rulebook();
    text.requireAllRead();
    return rulebook;
  }

  private Rulebook rulebook() {
    Map<Tier, Criterion> roots = new EnumMap<>(Tier.class);
    for (Tier tier : List.of(Tier.TECH_INNOVATIVE, Tier.SRDI, Tier.LITTLE_GIANT)) {
      roots.put(tier, criterion(text.word("root." + tier)));
    }
    return new Rulebook(
        text.word("id"),
        LocalDate.parse(text.word("validFrom")),
        LocalDate.parse(text.word("validUntil")),
        text.text("source"),
        roots);
  }

  private Criterion criterion(String id) {
    String rule = text.word(id + ".rule");
    return switch (rule) {
      case "ALL", "ANY" ->
          new Criterion.Group(
              id,
              text.text(id + ".clause"),
              rule.equals("ALL"),
              text.words(id + ".of").stream().map(this::criterion).toList());
      case "POINTS" ->
          new Score(
              id,
              text.text(id + ".clause"),
              (int) text.number(id + ".bound"),
              text.words(id + ".of").stream().map(this::item).toList());
      default ->
          new Threshold(
              id,
              text.text(id + ".clause"),
              Measure.valueOf(text.word(id + ".measure")),
              Threshold.Comparison.valueOf(rule),
              text.number(id + ".bound"),
              !text.has(id + ".confirmed") || text.word(id + ".confirmed").equals("yes"));
    };
  }

  private ScoreItem item(String id) {
    return new ScoreItem(
        id,
        text.text(id + ".clause"),
        Measure.valueOf(text.word(id + ".measure")),
        (int) text.number(id + ".max"),
        steps(id));
  }

  private @Nullable List<ScoreItem.Step> steps(String id) {
    List<String> words = text.words(id + ".steps");
    if (words.equals(List.of(NOT_AT_HAND))) {
      return null;
    }
    boolean rising = text.word(id + ".direction").equals("RISING");
    List<ScoreItem.Step> steps = new ArrayList<>();
    for (String word : words) {
      String[] step = word.split(":", 2);
      steps.add(new ScoreItem.Step(Long.parseLong(step[0]), Integer.parseInt(step[1]), rising));
    }
    return List.copyOf(steps);
  }
}
