package io.hanqiao.challenge.check;

import io.hanqiao.challenge.challenge.ChallengeForm;
import io.hanqiao.challenge.challenge.IndicatorForm;
import io.hanqiao.text.diagnosis.NeedDraft;
import io.hanqiao.text.diagnosis.NeedDraft.Measured;
import io.hanqiao.text.diagnosis.NeedDraft.Stated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes of a form what is diagnosed. Nothing is refused: what posting would refuse, posting says;
 * of texts longer than it takes only the beginning is read.
 */
final class DraftReading {

  private static final int MOST_CHARACTERS = 5_000;
  private static final int MOST_OF_ALL = 20_000;
  private static final int MOST_INDICATORS = 50;

  private DraftReading() {}

  static NeedDraft of(ChallengeForm form) {
    return new NeedDraft(
        text(form.title()),
        text(form.background()),
        requirements(form),
        stream(form.indicators()).limit(MOST_INDICATORS).map(DraftReading::measured).toList(),
        stated(form));
  }

  /** All that is said in sentences. */
  static List<String> texts(NeedDraft draft) {
    return Stream.concat(
            Stream.of(draft.title(), draft.background()), draft.requirements().stream())
        .toList();
  }

  private static List<String> requirements(ChallengeForm form) {
    List<String> read = new ArrayList<>();
    int characters = 0;
    for (String one : stream(form.requirements()).map(DraftReading::text).toList()) {
      characters += one.length();
      if (characters > MOST_OF_ALL) {
        break;
      }
      read.add(one);
    }
    return read;
  }

  private static Measured measured(@Nullable IndicatorForm form) {
    return form == null
        ? new Measured("", false, "", "", "")
        : new Measured(
            text(form.name()),
            !text(form.comparator()).isEmpty(),
            text(form.target()),
            text(form.unit()),
            text(form.testMethod()));
  }

  private static Set<Stated> stated(ChallengeForm form) {
    Set<Stated> stated = EnumSet.noneOf(Stated.class);
    add(Stated.BUDGET, said(form.budget()) || said(form.budgetNote()), stated);
    add(Stated.MATURITY_IN, said(form.maturityIn()) || form.trlIn() != null, stated);
    add(Stated.MATURITY_OUT, said(form.maturityOut()) || form.trlOut() != null, stated);
    add(Stated.MONTHS, form.months() != null, stated);
    add(Stated.DEADLINE, said(form.deadline()), stated);
    return stated;
  }

  private static void add(Stated part, boolean said, Set<Stated> stated) {
    if (said) {
      stated.add(part);
    }
  }

  private static boolean said(@Nullable String text) {
    return !text(text).isEmpty();
  }

  private static String text(@Nullable String text) {
    String said = Objects.requireNonNullElse(text, "").strip();
    return said.length() <= MOST_CHARACTERS ? said : said.substring(0, MOST_CHARACTERS);
  }

  private static <T> Stream<T> stream(@Nullable List<T> list) {
    return list == null ? Stream.of() : list.stream();
  }
}
