package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Points;
import io.hanqiao.text.scoring.Evidence;
import io.hanqiao.text.scoring.FigureFit;
import io.hanqiao.text.scoring.SentencePair;
import io.hanqiao.text.scoring.TextScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What on both sides carried a criterion that compares texts, as far as the reader may know. */
@Schema(
    name = "TextEvidence",
    description =
        "What on both sides carried a criterion that compares texts. Of a firm's capability, whose"
            + " words are not published, just what the demand's text says too: no sentence of its"
            + " own, and no points of parts.")
public record TextEvidenceView(
    @Schema(
            description =
                "What the criterion's points come from; they add up to its points, to the digit."
                    + " Empty where the supply's words are not published.")
        List<PartView> parts,
    @Schema(
            description = "Words and runs of characters both texts have, longest first, at most 5.",
            examples = "[\"光纤激光器\"]")
        List<String> terms,
    @Schema(description = "How abbreviations and plain words of the demand were read.")
        List<ReadingView> readings,
    @Schema(
            description =
                "Sentences of the demand and of the supply that are nearest, nearest first, at most"
                    + " 3.")
        List<SentencesView> sentences,
    @Schema(description = "Figures the demand asks for.") List<FigureView> figures) {

  /** A longer sentence is cut, in characters. */
  private static final int LONGEST = 500;

  /** One part of the criterion's points. */
  @Schema(name = "TextPart", description = "One part of the points of a text criterion.")
  public record PartView(
      @Schema(
              description =
                  "START (what texts with nothing in common would have), MEANING, DISTINCTION,"
                      + " WORDS, FIELD or FIGURES.",
              examples = "MEANING")
          String part,
      @Schema(description = "What it looks at.", examples = "含义接近") String name,
      @Schema(description = "Given; below zero if it speaks against.", examples = "118250")
          int points) {}

  /** How a word was read. */
  @Schema(name = "TextReading", description = "How a word of the demand was read.")
  public record ReadingView(
      @Schema(description = "As written.", examples = "pemfc") String written,
      @Schema(description = "Its sense here, which the supply's text has.", examples = "质子交换膜燃料电池")
          String sense) {}

  /** A sentence of either side. */
  @Schema(name = "NearSentences", description = "A sentence of the demand and the nearest to it.")
  public record SentencesView(
      @Schema(description = "Of the demand.", examples = "急需ASSB中试方案，能量密度≥400Wh/kg。") String asked,
      @Schema(
              description = "Of the supply; null where its words are not published.",
              examples = "固态电解质与全固态锂电池，软包电芯能量密度420Wh/kg。",
              nullable = true)
          @Nullable String answered,
      @Schema(
              description =
                  "What MEANING and DISTINCTION would give together if these two were all there"
                      + " is of the texts; never more than they give. Null likewise.",
              examples = "164300",
              nullable = true)
          @Nullable Integer points) {}

  /** A figure asked for. */
  @Schema(name = "AskedFigure", description = "A figure the demand asks for.")
  public record FigureView(
      @Schema(description = "As written.", examples = "能量密度≥400Wh/kg") String asked,
      @Schema(
              description =
                  "The figure of the supply that speaks for it, as written; null if it states none"
                      + " or its words are not published.",
              examples = "能量密度420Wh/kg",
              nullable = true)
          @Nullable String stated,
      @Schema(
              description = "MET, UNMET, or UNKNOWN if the supply states none to compare.",
              examples = "MET")
          String outcome) {}

  static @Nullable TextEvidenceView of(Points points, Locale locale) {
    Evidence evidence = points.evidence();
    return evidence == null
        ? null
        : new TextEvidenceView(
            parts(evidence.shares(points.max()), locale),
            evidence.terms(),
            evidence.readings().stream()
                .map(one -> new ReadingView(one.written(), one.sense()))
                .toList(),
            evidence.sentences().stream()
                .map(pair -> sentences(pair, evidence.points(pair, points.max())))
                .toList(),
            evidence.figures().stream().map(TextEvidenceView::figure).toList());
  }

  private static List<PartView> parts(TextScore.@Nullable Shares shares, Locale locale) {
    List<PartView> parts = new ArrayList<>();
    if (shares != null) {
      parts.add(new PartView("START", TextScore.START.in(locale), shares.start()));
      shares
          .parts()
          .forEach(
              (part, points) ->
                  parts.add(new PartView(part.name(), part.label().in(locale), points)));
    }
    return parts;
  }

  private static SentencesView sentences(SentencePair pair, @Nullable Integer points) {
    String answered = pair.answered();
    return new SentencesView(cut(pair.asked()), answered == null ? null : cut(answered), points);
  }

  private static FigureView figure(FigureFit figure) {
    return new FigureView(figure.asked().words(), figure.stated(), figure.outcome().name());
  }

  private static String cut(String sentence) {
    int most = Math.min(LONGEST, sentence.codePointCount(0, sentence.length()));
    int end = sentence.offsetByCodePoints(0, most);
    return end < sentence.length() ? sentence.substring(0, end) + "…" : sentence;
  }
}
