package io.hanqiao.matcher.rulebook;

import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first days a proposed rulebook names, its own and its rules'. A market takes only rulebooks
 * later than its newest, so one that lies far ahead would close it to every correction.
 */
final class ProposedDays {

  private static final String FROM = "validFrom";
  private static final String RULE = "rule.";

  private final RulebookText text;
  private final LocalDate latest;

  /** Those of a text that is read on a day: the latest they may be is a year after it. */
  ProposedDays(RulebookText text, LocalDate today) {
    this.text = text;
    this.latest = today.plusYears(1);
  }

  /** The rulebook's own; empty where it is missing or no day: the reader of the text tells that. */
  Optional<LocalDate> begins() {
    return day(FROM);
  }

  /** Adds every first day that lies too far ahead. */
  void check(Findings found) {
    refuseLate(FROM, found);
    ruleKeys().forEach(key -> refuseLate(key, found));
  }

  /** Rules that the rulebook applies, but not yet on the day it begins: meant so, or a slip. */
  List<Finding> warnings() {
    return begins().stream()
        .flatMap(first -> ruleKeys().stream().flatMap(key -> later(key, first).stream()))
        .toList();
  }

  private void refuseLate(String key, Findings found) {
    day(key)
        .filter(day -> day.isAfter(latest))
        .ifPresent(
            day ->
                found.add(
                    "content." + key,
                    day,
                    Flaw.of(
                        key + " 为 " + day + "，在今天的一年以后。",
                        key + " is " + day + ", more than a year after today.",
                        "请填写 " + latest + " 或以前的日期。",
                        "Use " + latest + " or earlier.")));
  }

  private Optional<Finding> later(String key, LocalDate first) {
    String switchedOn = key.substring(0, key.length() - FROM.length()) + "switchedOn";
    if (text.has(switchedOn) && text.word(switchedOn).equals("false")) {
      return Optional.empty();
    }
    return day(key)
        .filter(day -> day.isAfter(first) && !day.isAfter(latest))
        .map(
            day ->
                new Finding(
                    "content." + key,
                    day.toString(),
                    Flaw.of(
                        "规则集自 " + first + " 起生效，这条规则自 " + day + " 起才生效，其间不适用。",
                        "The rulebook begins on "
                            + first
                            + ", this rule on "
                            + day
                            + ": until then it is not applied.",
                        "如非有意，请改为 " + first + " 或以前的日期。",
                        "If that is not meant, use " + first + " or earlier.")));
  }

  private List<String> ruleKeys() {
    return text.keysUnder(RULE).stream()
        .filter(key -> key.endsWith("." + FROM))
        .map(key -> RULE + key)
        .toList();
  }

  private Optional<LocalDate> day(String key) {
    return text.has(key) && CalendarDay.parse(text.word(key)) instanceof Parsed.Valid<LocalDate> day
        ? Optional.of(day.value())
        : Optional.empty();
  }
}
