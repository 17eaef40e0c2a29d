package io.hanqiao.matching.wording;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.keys;

import io.hanqiao.text.scoring.Evidence;
import io.hanqiao.text.scoring.FigureFit;
import io.hanqiao.text.scoring.SentencePair;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** The evidence of two texts in sentences: what a person can look up on both sides. */
final class EvidenceWords {

  /** A longer sentence is cut, in characters. */
  private static final int LONGEST = 120;

  private static final int MOST_FIGURES = 6;

  private EvidenceWords() {}

  static Text of(Evidence evidence) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        evidence.terms().isEmpty()
            ? new Text("没有共同用语。", "No term in common.")
            : join(
                new Text("共同用语：", "Terms in common: "),
                keys(evidence.terms()),
                new Text("。", ".")));
    if (!evidence.readings().isEmpty()) {
      List<String> read =
          evidence.readings().stream().map(one -> one.written() + " → " + one.sense()).toList();
      sentences.add(join(new Text("读作：", "Read as: "), keys(read), new Text("。", ".")));
    }
    evidence.sentences().stream()
        .limit(1)
        .filter(pair -> !pair.asked().isEmpty())
        .map(EvidenceWords::nearest)
        .forEach(sentences::add);
    evidence.figures().stream()
        .limit(MOST_FIGURES)
        .map(EvidenceWords::figure)
        .forEach(sentences::add);
    return spaced(sentences);
  }

  private static Text nearest(SentencePair pair) {
    Text asked =
        join(new Text("需求中最接近的一句：", "Nearest sentence of the need: "), quote(pair.asked()));
    String answered = pair.answered();
    return answered != null && !answered.isEmpty()
        ? join(
            asked, new Text("；对方：", "; of the other side: "), quote(answered), new Text("。", "."))
        : join(asked, new Text("。", "."));
  }

  private static Text figure(FigureFit figure) {
    String stated = figure.stated();
    Text asked =
        new Text(
            "指标“" + figure.asked().words() + "”：", "Figure “" + figure.asked().words() + "”: ");
    Text says =
        stated == null
            ? new Text("", "")
            : new Text("对方“" + stated + "”，", "the other side “" + stated + "”, ");
    return switch (figure.outcome()) {
      case MET -> join(asked, says, new Text("达到。", "met."));
      case UNMET -> join(asked, says, new Text("未达到。", "not met."));
      case UNKNOWN -> join(asked, new Text("对方未载明，未知。", "not stated by the other side, unknown."));
    };
  }

  private static Text quote(String sentence) {
    String line = sentence.replace('\n', ' ').strip();
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    String shown = end < line.length() ? line.substring(0, end) + "…" : line;
    return new Text("“" + shown + "”", "“" + shown + "”");
  }

  /** English needs blanks between sentences. */
  private static Text spaced(List<Text> sentences) {
    Text all = sentences.get(0);
    for (Text next : sentences.subList(1, sentences.size())) {
      all = join(all, new Text("", " "), next);
    }
    return all;
  }
}
