package io.hanqiao.matching.rulebook;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the clauses of a market's rules, and finds rules that are none or can never hold. */
final class ClauseReading {

  private static final String START = "rule.";
  private static final String FROM = "validFrom";
  private static final Set<String> ENDS =
      Set.of("source.zh", "source.en", "validFrom", "validUntil", "switchedOn");

  /** Given where a clause cannot be read; the book is thrown away. */
  private static final RuleClause UNREAD = new RuleClause(new Text("", ""), LocalDate.EPOCH, null);

  private final RulebookText text;
  private final LocalDate bookFrom;

  private ClauseReading(RulebookText text, LocalDate bookFrom) {
    this.text = text;
    this.bookFrom = bookFrom;
  }

  /** A clause for every rule of the market. */
  static <R extends Enum<R> & Rule> Map<R, RuleClause> clauses(
      RulebookText text, Class<R> rules, LocalDate bookFrom) {
    Set<String> ids =
        Arrays.stream(rules.getEnumConstants())
            .map(Rule::id)
            .collect(Collectors.toCollection(TreeSet::new));
    ClauseReading reading = new ClauseReading(text, bookFrom);
    reading.refuseStrangers(ids);
    if (ids.stream().allMatch(id -> text.keysUnder(START + id + ".").isEmpty())) {
      text.note(
          START,
          "规则集没有任何规则：所有配对都会通过。",
          "The rulebook has no rule at all: every pair would be eligible.",
          "请为每条规则写明 source.zh、source.en 和 validFrom。",
          "State source.zh, source.en and validFrom for every rule.");
      return text.forEach(rules, rule -> UNREAD);
    }
    Map<R, RuleClause> clauses = new EnumMap<>(rules);
    for (R rule : rules.getEnumConstants()) {
      clauses.put(rule, reading.clause(rule.id()));
    }
    reading.refuseIdle(clauses);
    return clauses;
  }

  /** Source and validity of a rule; {@code switchedOn} is said only where it is false. */
  private RuleClause clause(String ruleId) {
    String key = START + ruleId + ".";
    if (text.keysUnder(key).isEmpty()) {
      text.note(
          START + ruleId,
          "规则集缺少规则 " + ruleId + "。",
          "The rulebook lacks the rule " + ruleId + ".",
          "请写明 source.zh、source.en 和 validFrom；不用此规则请另写 switchedOn=false。",
          "State source.zh, source.en and validFrom; to go without the rule, switchedOn=false too.");
      return UNREAD;
    }
    LocalDate from = text.date(key + "validFrom");
    LocalDate until = text.has(key + "validUntil") ? text.date(key + "validUntil") : null;
    RuleClause clause =
        new RuleClause(
            new Text(text.word(key + "source.zh"), text.word(key + "source.en")),
            from,
            until,
            !text.has(key + "switchedOn") || text.yes(key + "switchedOn"));
    if (until != null && !text.isNoted(key + "validUntil")) {
      refuseEnded(key + "validUntil", until, from.isAfter(bookFrom) ? from : bookFrom);
    }
    return clause;
  }

  /** A rule that ends before it, or the rulebook, begins is never applied. */
  private void refuseEnded(String key, LocalDate until, LocalDate begins) {
    if (until.isBefore(begins)) {
      text.note(
          key,
          key + " 为«" + until + "»，早于生效日" + begins + "：该规则永远不会生效。",
          key + " is «" + until + "», before it begins on " + begins + ": never in force.",
          "应为" + begins + "或以后的日期；不用此规则请写 switchedOn=false。",
          "Want " + begins + " or later; to go without the rule, say switchedOn=false.");
    }
  }

  /** Before its first rule a rulebook would be an empty one. */
  private void refuseIdle(Map<?, RuleClause> clauses) {
    if (clauses.values().stream().noneMatch(RuleClause::switchedOn)) {
      text.note(
          START,
          "规则集的规则全部停用：所有配对都会通过。",
          "Every rule is switched off: every pair would be eligible.",
          "请至少启用一条规则。",
          "Switch on one rule at least.");
    } else if (!text.isNoted(FROM)
        && clauses.values().stream().noneMatch(clause -> clause.holdsOn(bookFrom))) {
      text.note(
          START,
          "规则集自 " + bookFrom + " 起生效，当日却没有一条规则生效：所有配对都会通过。",
          "No rule is in force on " + bookFrom + ", when it begins: every pair would be eligible.",
          "请至少让一条规则的 validFrom 不晚于 " + bookFrom + "。",
          "Let the validFrom of one rule at least be " + bookFrom + " or earlier.");
    }
  }

  /** Lines about a rule that the market does not have: one finding for each such rule. */
  private void refuseStrangers(Set<String> ids) {
    Set<String> strangers = new TreeSet<>();
    for (String key : text.keysUnder(START)) {
      strangers.add(idOf(key));
    }
    strangers.removeAll(ids);
    strangers.removeIf(id -> ids.stream().anyMatch(known -> id.startsWith(known + ".")));
    for (String id : strangers) {
      String meant = Spelling.nearest(id, ids);
      text.note(
          START + id,
          "本市场没有规则 " + RulebookLines.shown(id) + "。",
          "There is no rule " + RulebookLines.shown(id) + " in this market.",
          "可能是 " + meant + "；本市场共有" + ids.size() + "条规则。",
          "Perhaps " + meant + "; the market has " + ids.size() + " rules.");
      text.passOver(START + id + ".");
      text.passOver(START + id);
    }
  }

  private static String idOf(String key) {
    for (String end : ENDS) {
      if (key.endsWith("." + end)) {
        return key.substring(0, key.length() - end.length() - 1);
      }
    }
    return key;
  }
}
