package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.matcher.live.Shelf;
import io.hanqiao.matching.rulebook.RulebookFinding;
import io.hanqiao.matching.rulebook.RulebookReading;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form read as the next rulebook of its market, and everything that keeps it from being one. */
final class RulebookProposal {

  private static final int LONGEST = 100_000;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,62}");

  private final String market;
  private final String content;
  private final Shelf<?, ?, ?> shelf;
  private final String id;
  private final ProposedDays days;

  private RulebookProposal(String market, String content, Shelf<?, ?, ?> shelf, LocalDate today) {
    this.market = market;
    this.content = content;
    this.shelf = shelf;
    try {
      RulebookText text = RulebookText.read(new StringReader(content));
      this.id = text.word("id");
      this.days = new ProposedDays(text, today);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a form.
   *
   * @param today the day it is sent
   * @throws io.hanqiao.platform.problem.ProblemException 422 without a market or a text at all
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when both were read.
  static RulebookProposal of(RulebookForm form, Rulebooks rulebooks, LocalDate today) {
    Findings findings = new Findings();
    Shelf<?, ?, ?> shelf =
        findings.required("market", form.market(), name -> shelf(rulebooks, name));
    String content = findings.required("content", form.content(), RulebookProposal::text);
    findings.orRefuse();
    return new RulebookProposal(form.market(), content, shelf, today);
  }

  private static Parsed<Shelf<?, ?, ?>> shelf(Rulebooks rulebooks, String name) {
    Optional<Shelf<?, ?, ?>> known = rulebooks.of(name);
    return known.isPresent()
        ? Parsed.valid(known.get())
        : Parsed.invalid(
            Flaw.of(
                "没有这个市场。",
                "There is no such market.",
                "请填写 lending、investment、challenge 或 secondment。",
                "Use lending, investment, challenge or secondment."));
  }

  private static Parsed<String> text(String content) {
    return content.length() <= LONGEST
        ? Parsed.valid(content)
        : Parsed.invalid(
            Flaw.of(
                "文本有 " + content.length() + " 个字符。",
                "The text has " + content.length() + " characters.",
                "最多 " + LONGEST + " 个。",
                "At most " + LONGEST + "."));
  }

  /** The market it is for. */
  String market() {
    return market;
  }

  /** Its text. */
  String content() {
    return content;
  }

  /** What would be published; only if nothing is found. */
  Rulebooks.Published published() {
    return new Rulebooks.Published(market, id, days.begins().orElseThrow(), content);
  }

  /** Everything wrong with it beside those published before. */
  List<Finding> findings(List<StoredRulebook> stored) {
    Findings found = new Findings();
    if (shelf.read(content) instanceof RulebookReading.Invalid<?> invalid) {
      invalid.findings().forEach(each -> found.add(field(each), null, each.flaw()));
    }
    checkId(stored, found);
    days.check(found);
    days.begins().ifPresent(begins -> checkDay(begins, stored, found));
    return found.list();
  }

  /** What may be meant and may be a slip; does not keep it from being published. */
  List<Finding> warnings() {
    return days.warnings();
  }

  private static String field(RulebookFinding finding) {
    return finding.key().isEmpty() ? "content" : "content." + finding.key();
  }

  private void checkId(List<StoredRulebook> stored, Findings found) {
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      found.add(
          "content.id",
          id,
          Flaw.of(
              "编号的格式不对。",
              "It is no id of a rulebook.",
              "请用 3 至 63 个小写字母、数字和连字符，如 " + market + "-2027-01。",
              "Use 3 to 63 lower-case letters, digits and hyphens, such as "
                  + market
                  + "-2027-01."));
    }
    if (stored.stream().anyMatch(other -> other.rulebook().id().equals(id))) {
      found.add(
          "content.id",
          id,
          Flaw.of(
              "此编号的规则集已经发布，发布后不能改动。",
              "A rulebook of this id is published, and what is published is never changed.",
              "请换一个新编号。",
              "Choose a new id."));
    }
  }

  /** What was published later holds later: or the newer one would never be used. */
  private void checkDay(LocalDate validFrom, List<StoredRulebook> stored, Findings found) {
    stored.stream()
        .map(StoredRulebook::rulebook)
        .filter(other -> other.market().equals(market))
        .max(Comparator.comparing(Rulebooks.Published::validFrom))
        .filter(newest -> !validFrom.isAfter(newest.validFrom()))
        .ifPresent(
            newest ->
                found.add(
                    "content.validFrom",
                    validFrom,
                    Flaw.of(
                        "不晚于本市场最新规则集 " + newest.id() + " 的生效日 " + newest.validFrom() + "。",
                        "It is not after "
                            + newest.validFrom()
                            + ", the first day of "
                            + newest.id()
                            + ", the market's newest.",
                        "请填写 " + newest.validFrom().plusDays(1) + " 或以后的日期。",
                        "Use " + newest.validFrom().plusDays(1) + " or later.")));
  }
}
