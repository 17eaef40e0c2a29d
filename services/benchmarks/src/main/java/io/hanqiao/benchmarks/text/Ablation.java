package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.scoring.Calibration;
import io.hanqiao.text.scoring.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each part is worth: one after the other is added, of equal weight, then the trained ones.
 */
final class Ablation {

  private static final Glossary NONE = Glossary.of(List.of(), List.of());
  private static final long EVEN = 1_000_000;

  private Ablation() {}

  static void print(List<Item> needs, List<Item> profiles, Quality quality, PrintStream out)
      throws IOException {
    Set<Part> parts = EnumSet.of(Part.WORDS);
    row("calibrated BM25", NONE, even(parts), needs, profiles, quality, out);
    parts.addAll(Set.of(Part.MEANING, Part.DISTINCTION));
    row("+ vectors", NONE, even(parts), needs, profiles, quality, out);
    row("+ glossary, plain words", Glossary.shipped(), even(parts), needs, profiles, quality, out);
    parts.add(Part.FIGURES);
    row("+ figures", Glossary.shipped(), even(parts), needs, profiles, quality, out);
    parts.add(Part.FIELD);
    row("+ field", Glossary.shipped(), even(parts), needs, profiles, quality, out);
    row("trained weights", Glossary.shipped(), Map.of(), needs, profiles, quality, out);
    for (Part part : Part.values()) {
      row(
          "trained, without " + part,
          Glossary.shipped(),
          Map.of("weight." + part, 0L),
          needs,
          profiles,
          quality,
          out);
    }
  }

  private static Map<String, Long> even(Set<Part> parts) {
    Map<String, Long> weights = new HashMap<>();
    for (Part part : Part.values()) {
      weights.put("weight." + part, parts.contains(part) ? EVEN : 0);
    }
    return weights;
  }

  private static void row(
      String name,
      Glossary glossary,
      Map<String, Long> weights,
      List<Item> needs,
      List<Item> profiles,
      Quality quality,
      PrintStream out)
      throws IOException {
    Path vectors = Files.createTempFile("vectors", ".tsv");
    try (Encoder encoder = Encoder.open(Runtime.getRuntime().availableProcessors(), glossary)) {
      Calibration calibration = Calibration.of(Calibration.CURRENT).with(glossary, weights);
      ProductRanking ranking =
          new ProductRanking(new VectorStore(encoder, vectors, out), calibration, profiles);
      List<Ranked> answers = new ArrayList<>();
      for (Item need : needs) {
        answers.add(ranking.rank(need, 100, 0));
      }
      quality.row(name, answers, out);
    } finally {
      Files.delete(vectors);
    }
  }
}
