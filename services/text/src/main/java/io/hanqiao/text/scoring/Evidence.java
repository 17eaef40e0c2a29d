package io.hanqiao.text.scoring;

import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.PlainWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What on both sides carried the likeness of two texts, for a person to check.
 *
 * @param terms longest first, at most {@value #MOST_TERMS}: runs of characters and words both have
 * @param readings how abbreviations and plain words of the need were read where the supply has what
 *     they were read as
 * @param sentences those of the need that are nearest to the supply, nearest first; empty for an
 *     empty text
 * @param figures each figure the need asks for, and what the supply states of it
 * @param score of which it is the evidence; null where the supply's words are not to be told: its
 *     parts would measure them
 */
public record Evidence(
    List<String> terms,
    List<Reading> readings,
    List<SentencePair> sentences,
    List<FigureFit> figures,
    @Nullable TextScore score) {

  private static final int MOST_TERMS = 5;

  public Evidence {
    terms = List.copyOf(terms);
    readings = List.copyOf(readings);
    sentences = List.copyOf(sentences);
    figures = List.copyOf(figures);
  }

  /**
   * How a word was read.
   *
   * @param written an abbreviation or a plain word, such as {@code pemfc}
   * @param sense what it was read as, such as 质子交换膜燃料电池
   */
  public record Reading(String written, String sense) {}

  /** The evidence of a pair; {@code supplyPlain} is the text the supply was made from. */
  public static Evidence of(
      TextScorer scorer, NeedText need, SupplyText supply, PlainText supplyPlain) {
    return new Evidence(
        SharedRuns.of(need.plain.text(), supplyPlain.text()).stream().limit(MOST_TERMS).toList(),
        readings(need, supplyPlain.text()),
        SentencePair.of(scorer, need, supply, supplyPlain.cased()),
        need.indicators.stream().map(one -> FigureFit.of(one, Indicators.in(supplyPlain))).toList(),
        scorer.score(need, supply));
  }

  /** As much as may be told to whom the supply's words are not told: what the need says too. */
  public Evidence unquoted() {
    return new Evidence(
        terms,
        readings,
        sentences.stream().limit(1).map(SentencePair::unquoted).toList(),
        figures.stream().map(FigureFit::unquoted).toList(),
        null);
  }

  /** What a criterion of this weight gives, part by part; null if that may not be told. */
  public TextScore.@Nullable Shares shares(int weight) {
    TextScore of = score;
    return of == null ? null : of.shares(weight);
  }

  /**
   * What likeness would give of that if a pair of sentences were all there is of it; null if that
   * may not be told.
   */
  public @Nullable Integer points(SentencePair sentences, int weight) {
    TextScore of = score;
    Long contribution = sentences.contribution();
    return of == null || contribution == null ? null : (Integer) of.share(contribution, weight);
  }

  private static List<Reading> readings(NeedText need, String supply) {
    String text = need.plain.text();
    List<Reading> readings = new ArrayList<>();
    for (Glossary.Met met : need.glossary.abbreviations(text, need.field)) {
      addRead(met.sense().term(), met.sense().words(), supply, readings);
    }
    for (PlainWord word : need.glossary.plainWords(text)) {
      addRead(word.plain(), word.technical(), supply, readings);
    }
    return readings;
  }

  private static void addRead(String written, String read, String supply, List<Reading> readings) {
    for (String term : read.split(" ", -1)) {
      if (!SharedRuns.of(term, supply).isEmpty()) {
        readings.add(new Reading(written, term));
      }
    }
  }
}
