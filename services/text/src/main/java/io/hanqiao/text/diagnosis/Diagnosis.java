package io.hanqiao.text.diagnosis;

import static io.hanqiao.text.diagnosis.Shortcoming.FIGURES_IN_TEXT;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_ACCEPTANCE_TEST;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_BUDGET;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_DEADLINE;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_INDICATOR;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_MATURITY_IN;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_MATURITY_OUT;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_MONTHS;
import static io.hanqiao.text.diagnosis.Shortcoming.NO_OPERATING_CONDITIONS;
import static io.hanqiao.text.diagnosis.Shortcoming.SEVERAL_PROBLEMS;
import static io.hanqiao.text.diagnosis.Shortcoming.TEXT_LONG;
import static io.hanqiao.text.diagnosis.Shortcoming.TEXT_SHORT;
import static io.hanqiao.text.diagnosis.Shortcoming.TITLE_MISSING;
import static io.hanqiao.text.diagnosis.Shortcoming.TITLE_ONLY;
import static io.hanqiao.text.diagnosis.Shortcoming.TITLE_VAGUE;
import static io.hanqiao.text.diagnosis.Shortcoming.VAGUE_WORDS;
import static io.hanqiao.text.diagnosis.Shortcoming.WHOLE_PRODUCT;

import io.hanqiao.text.diagnosis.NeedDraft.Measured;
import io.hanqiao.text.diagnosis.NeedDraft.Stated;
import io.hanqiao.text.reading.Indicator;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a need lacks, in the order of its form. The same text has the same diagnosis. */
public final class Diagnosis {

  private static final int SHORT = 40;
  private static final int LONG = 3_000;

  private final NeedDraft draft;
  private final List<String> background;
  private final List<String> requirements;
  private final String title;
  private final String whole;
  private final List<Found> found = new ArrayList<>();

  private Diagnosis(NeedDraft draft) {
    this.draft = draft;
    this.title = PlainText.of(draft.title()).cased();
    this.background = Segments.of(draft.background());
    this.requirements =
        draft.requirements().stream().flatMap(text -> Segments.of(text).stream()).toList();
    this.whole =
        String.join(
            "。",
            Stream.of(List.of(title), background, requirements).flatMap(List::stream).toList());
  }

  /**
   * What is found in a need.
   *
   * @throws IllegalArgumentException if its texts together are longer than {@link
   *     PlainText#MOST_CHARACTERS}
   */
  public static List<Found> of(NeedDraft draft) {
    Diagnosis diagnosis = new Diagnosis(draft);
    diagnosis.title();
    diagnosis.length();
    diagnosis.question();
    diagnosis.vagueWords();
    diagnosis.indicators();
    diagnosis.conditions();
    return List.copyOf(diagnosis.found);
  }

  private void title() {
    if (title.isEmpty()) {
      add(TITLE_MISSING, "title");
    } else if (Signs.in(title, "generic-title")) {
      add(TITLE_VAGUE, "title", title);
    }
  }

  private void length() {
    int length =
        Stream.concat(background.stream(), requirements.stream()).mapToInt(String::length).sum();
    if (length == 0) {
      add(TITLE_ONLY, "background");
    } else if (length < SHORT) {
      add(TEXT_SHORT, "background");
    } else if (length > LONG) {
      add(TEXT_LONG, "background");
    }
  }

  /** Whether it is a problem, and one. */
  private void question() {
    if (!Signs.in(whole, "difficulty")) {
      String product = Signs.first(title, "whole-title");
      if (product != null) {
        add(WHOLE_PRODUCT, "title", title);
      } else {
        Stream.of(List.of(title), background, requirements)
            .flatMap(List::stream)
            .map(sentence -> Signs.first(sentence, "whole"))
            .filter(words -> words != null)
            .findFirst()
            .ifPresent(
                words -> add(WHOLE_PRODUCT, title.contains(words) ? "title" : "background", words));
      }
    }
    String further =
        Problems.further(title, Stream.concat(background.stream(), requirements.stream()).toList());
    if (further != null) {
      add(
          SEVERAL_PROBLEMS,
          requirements.contains(further) ? "requirements" : "background",
          further);
    }
  }

  private void vagueWords() {
    vagueWords("title", List.of(title));
    vagueWords("background", background);
    vagueWords("requirements", requirements);
  }

  private void vagueWords(String field, List<String> sentences) {
    for (String sentence : sentences) {
      String words = Signs.first(sentence, "vague");
      if (words != null && !Signs.in(sentence, "figure")) {
        add(VAGUE_WORDS, field, words);
        return;
      }
    }
  }

  private void indicators() {
    List<Measured> indicators = draft.indicators();
    if (indicators.isEmpty()) {
      List<Indicator> inText = Indicators.in(PlainText.of(whole));
      if (inText.isEmpty()) {
        add(NO_INDICATOR, "indicators");
      } else {
        add(FIGURES_IN_TEXT, "indicators", inText.get(0).words());
      }
    }
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorReading.read(indicators.get(i), "indicators[" + i + "].", found);
    }
  }

  private void conditions() {
    StringBuilder said = new StringBuilder(whole);
    int untested = -1;
    for (int i = 0; i < draft.indicators().size(); i++) {
      Measured one = draft.indicators().get(i);
      said.append('。')
          .append(PlainText.of(one.name() + one.target() + "。" + one.testMethod()).cased());
      untested = untested < 0 && one.testMethod().isEmpty() ? i : untested;
    }
    boolean tested = draft.indicators().stream().anyMatch(one -> !one.testMethod().isEmpty());
    if (!tested && !Signs.in(said.toString(), "acceptance")) {
      add(
          NO_ACCEPTANCE_TEST,
          untested < 0 ? "background" : "indicators[" + untested + "].testMethod");
    }
    if (!Signs.in(said.toString(), "conditions")) {
      add(NO_OPERATING_CONDITIONS, "background");
    }
    unless(Stated.MATURITY_IN, NO_MATURITY_IN, "maturityIn");
    unless(Stated.MATURITY_OUT, NO_MATURITY_OUT, "maturityOut");
    unless(Stated.BUDGET, NO_BUDGET, "budget");
    unless(Stated.DEADLINE, NO_DEADLINE, "deadline");
    unless(Stated.MONTHS, NO_MONTHS, "months");
  }

  private void unless(Stated part, Shortcoming what, String field) {
    if (!draft.stated().contains(part)) {
      add(what, field);
    }
  }

  private void add(Shortcoming what, String field) {
    found.add(Found.of(what, field));
  }

  private void add(Shortcoming what, String field, String excerpt) {
    found.add(new Found(what, field, excerpt));
  }
}
