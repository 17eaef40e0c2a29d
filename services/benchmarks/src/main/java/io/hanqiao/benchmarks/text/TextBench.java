package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.scoring.Calibration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code deploy/bench text --profiles F --needs F [--qrels F] [--run OUT] [--market M] [--vectors
 * F] [--ablation]}: how well needs find profiles through the product's own code, beside plain BM25.
 */
public final class TextBench {

  private static final int LIST = 100;
  private static final String USAGE =
      "deploy/bench text --profiles F --needs F [--qrels F] [--run OUT] [--market challenge] [--vectors"
          + " F] [--ablation]";

  private final Map<String, String> options;
  private final PrintStream out;

  private TextBench(Map<String, String> options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** See the class. */
  public static void main(String[] words) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      boolean flag = words[i].equals("--ablation") || words[i].equals("--quick");
      options.put(words[i], flag || i + 1 == words.length ? "" : words[++i]);
    }
    if (!options.containsKey("--profiles") || !options.containsKey("--needs")) {
      out.println("用法 usage: " + USAGE);
      System.exit(2);
    }
    new TextBench(options, out).run();
  }

  private void run() throws IOException {
    List<Item> profiles = TextFiles.items(Path.of(option("--profiles")));
    List<Item> needs = TextFiles.items(Path.of(option("--needs")));
    String kept = options.get("--vectors");
    Path vectors = kept == null ? Files.createTempFile("vectors", ".tsv") : Path.of(kept);
    try (Encoder encoder = Encoder.open(Runtime.getRuntime().availableProcessors())) {
      VectorStore store = new VectorStore(encoder, vectors, out);
      Calibration calibration = Calibration.of(Calibration.CURRENT);
      long begin = System.nanoTime();
      ProductRanking ranking = new ProductRanking(store, calibration, profiles);
      List<Ranked> answers = new ArrayList<>();
      for (Item need : needs) {
        answers.add(ranking.rank(need, LIST, 0));
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      int below = calibration.silenceBelow(options.getOrDefault("--market", "challenge"));
      List<Ranked> said = answers.stream().map(a -> a.silentBelow(below)).toList();
      write(said);
      out.printf(
          Locale.ROOT,
          "%d needs, %d profiles, read, encoded and ranked in %.1f s, calibration %s%n",
          needs.size(),
          profiles.size(),
          seconds,
          calibration.id());
      judge(needs, profiles, answers, said);
    } finally {
      if (kept == null) {
        Files.delete(vectors);
      }
    }
  }

  private void judge(List<Item> needs, List<Item> profiles, List<Ranked> answers, List<Ranked> said)
      throws IOException {
    long silent = said.stream().filter(a -> a.profiles().isEmpty()).count();
    String judged = options.get("--qrels");
    if (judged == null) {
      out.printf(Locale.ROOT, "text: silent on %d of %d needs%n", silent, needs.size());
      return;
    }
    Quality quality = new Quality(TextFiles.judgements(Path.of(judged)));
    PlainBm25 bm25 = new PlainBm25(profiles);
    List<Ranked> plain =
        needs.stream().map(n -> Ranked.of(n, profiles, bm25.scores(n), LIST)).toList();
    quality.print("plain BM25", plain, out);
    quality.print("product, silence not applied", answers, out);
    quality.row("product, silent needs count 0", said, out);
    out.println(
        "product − BM25, nDCG@10: "
            + Bootstrap.difference(quality.ndcg(answers), quality.ndcg(plain)));
    quality.printSilence(said, out);
    if (options.containsKey("--ablation")) {
      Ablation.print(needs, profiles, quality, out);
    }
    out.printf(
        Locale.ROOT,
        "text: nDCG@10 %.3f (BM25 %.3f), silent on %d of %d needs%n",
        Quality.mean(quality.ndcg(answers)),
        Quality.mean(quality.ndcg(plain)),
        silent,
        needs.size());
  }

  /** A TREC run; a need answered with silence has no line. */
  private void write(List<Ranked> said) throws IOException {
    String run = options.get("--run");
    if (run == null) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Ranked answer : said) {
      for (int i = 0; i < answer.profiles().size(); i++) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %d hanqiao%n",
                answer.need().id(),
                answer.profiles().get(i),
                i + 1,
                Math.round(answer.points().get(i))));
      }
    }
    Files.writeString(Path.of(run), lines);
  }

  private String option(String name) {
    @Nullable String value = options.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }
}
