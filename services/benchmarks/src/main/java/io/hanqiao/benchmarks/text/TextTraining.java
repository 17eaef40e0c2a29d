package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.scoring.Calibration;
import io.hanqiao.text.scoring.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes a calibration from the training material: {@code TextTraining ROOT OUT VECTORS}. The
 * weights are judged on topics they were not fitted on (five parts, split by topic) and then fitted
 * on all.
 */
public final class TextTraining {

  private static final Glossary NONE = Glossary.of(List.of(), List.of());
  private static final int PARTS = 5;
  private static final int FITTED = Part.values().length - 1;
  private static final double MILLION = 1e6;

  /** Figures were too few in the material to learn from. */
  private static final long WEIGHT_OF_FIGURES = 500_000;

  /** Of the needs with an answer, how many may be lost to silence. */
  private static final double LOST = 0.07;

  private final PrintStream out;
  private final List<Topic> topics;
  private final List<Item> needs = new ArrayList<>();
  private final List<Item> profiles;
  private final List<Topic> topicOf = new ArrayList<>();

  /**
   * Whether a need is read without the glossary, as one whose words the glossary does not know, and
   * against profiles as short as a title.
   */
  private final List<Boolean> bare = new ArrayList<>();

  private TextTraining(PrintStream out, List<Topic> topics) {
    this.out = out;
    this.topics = topics;
    this.profiles = topics.stream().map(Topic::profile).toList();
    // Whoever posts does not always say the field, or says another: the field must not be learnt as
    // sure.
    Random random = new Random(3);
    for (Topic topic : topics) {
      for (Item need : topic.needsAndLonger()) {
        String field = field(topic, random);
        for (boolean without : new boolean[] {false, true}) {
          String style = without ? need.style() + ", bare" : need.style();
          needs.add(new Item(need.id(), need.text(), field, style));
          topicOf.add(topic);
          bare.add(without);
        }
      }
    }
  }

  private String field(Topic topic, Random random) {
    double drawn = random.nextDouble();
    if (drawn < 0.25) {
      return "";
    }
    List<String> kin = List.copyOf(topic.kin().keySet());
    String other = kin.get(random.nextInt(kin.size()));
    return drawn < 0.55
        ? topics.stream().filter(t -> t.id().equals(other)).findFirst().map(Topic::field).orElse("")
        : topic.field();
  }

  /** See the class. */
  public static void main(String[] words) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(words[0]);
    TextTraining training =
        new TextTraining(out, Topic.all(root.resolve("services/text/training")));
    try (Encoder encoder = Encoder.open(2);
        Encoder plain = Encoder.open(2, NONE)) {
      Path kept = Path.of(words[2]);
      training.run(
          new VectorStore(encoder, kept, out),
          new VectorStore(plain, kept, out),
          root,
          Path.of(words[1]));
    }
  }

  private void run(VectorStore store, VectorStore plain, Path root, Path file) throws IOException {
    CalibrationRows rows = new CalibrationRows(topics, root);
    for (Topic topic : topics) {
      PlainText team = PlainText.of(topic.profile().text());
      rows.near("supply", topic.id(), store.encode(Role.SUPPLY, team, topic.field()).whole());
      Item need = topic.needs().get(topic.needs().size() > 1 ? 1 : 0);
      PlainText asked = PlainText.of(need.text());
      rows.near("need", need.id(), store.encode(Role.NEED, asked, topic.field()).whole());
    }
    Map<String, Long> figures = rows.figures();
    Calibration base = Calibration.of("training", rows.all(figures));
    double[][][] values = values(store, plain, base);
    double[][] ranked = heldOut(values);
    report("held out, weights of the ranking", ranked);
    silences(ranked).printTrade(longer(), out);
    double[][] held = heldOutTold(ranked, values);
    report("held out, fitted to silence too", held);
    silences(held).printTrade(longer(), out);
    double zero = silences(held).zero(longer(), LOST);
    silences(held).printByStyle(needs, zero, out);
    double[] weights = new Fitting(values, grades()).weights();
    int[] all = IntStream.range(0, needs.size()).toArray();
    SilenceFit silence = SilenceFit.of(material(scores(values, weights), values), all);
    int k = 0;
    for (Part part : Part.values()) {
      double weight =
          switch (part) {
            case WORDS -> weights[k++] + silence.words();
            case FIELD -> weights[k++] + silence.field();
            case FIGURES -> WEIGHT_OF_FIGURES / MILLION;
            default -> weights[k++];
          };
      figures.put("weight." + part, Math.round(weight * MILLION));
    }
    figures.put("zero", Math.round((zero - silence.stated()) * MILLION));
    figures.put("zero.no-field", Math.round(zero * MILLION));
    out.println(figures);
    Files.write(file, rows.lines(figures), StandardCharsets.UTF_8);
    check(store, base.with(Glossary.shipped(), figures));
  }

  private double[][][] values(VectorStore store, VectorStore plain, Calibration calibration)
      throws IOException {
    ProductRanking full = new ProductRanking(store, calibration, profiles);
    ProductRanking without =
        new ProductRanking(
            plain,
            calibration.with(NONE, Map.of()),
            topics.stream().map(Topic::shortProfile).toList());
    double[][][] values = new double[needs.size()][][];
    for (int n = 0; n < values.length; n++) {
      values[n] =
          Arrays.stream((bare.get(n) ? without : full).values(needs.get(n)))
              .map(v -> Arrays.stream(v).limit(FITTED).mapToDouble(x -> x / MILLION).toArray())
              .toArray(double[][]::new);
    }
    return values;
  }

  private int[][] grades() {
    int[][] grades = new int[needs.size()][profiles.size()];
    for (int n = 0; n < grades.length; n++) {
      Map<String, Integer> byId = topicOf.get(n).grades();
      for (int p = 0; p < profiles.size(); p++) {
        grades[n][p] = byId.getOrDefault(profiles.get(p).id(), 0);
      }
    }
    return grades;
  }

  /** The score of each pair by weights fitted on other topics. */
  private double[][] heldOut(double[][][] values) {
    double[][] scores = new double[needs.size()][profiles.size()];
    int[][] grades = grades();
    for (int part = 0; part < PARTS; part++) {
      int mine = part;
      int[] others = IntStream.range(0, needs.size()).filter(n -> part(n) != mine).toArray();
      double[] weights =
          new Fitting(
                  Arrays.stream(others).mapToObj(n -> values[n]).toArray(double[][][]::new),
                  Arrays.stream(others).mapToObj(n -> grades[n]).toArray(int[][]::new))
              .weights();
      for (int n = 0; n < needs.size(); n++) {
        for (int p = 0; part(n) == part && p < profiles.size(); p++) {
          for (int k = 0; k < FITTED; k++) {
            scores[n][p] += values[n][p][k] * weights[k];
          }
        }
      }
    }
    return scores;
  }

  /** By what silence is told, fitted on other topics, too. */
  private double[][] heldOutTold(double[][] ranked, double[][][] values) {
    double[][] told = new double[needs.size()][profiles.size()];
    SilenceFit.Material material = material(ranked, values);
    for (int part = 0; part < PARTS; part++) {
      int mine = part;
      SilenceFit fit =
          SilenceFit.of(
              material, IntStream.range(0, needs.size()).filter(n -> part(n) != mine).toArray());
      for (int n = 0; n < needs.size(); n++) {
        for (int p = 0; part(n) == part && p < profiles.size(); p++) {
          told[n][p] = fit.told(ranked[n][p], values[n][p], statesField(n));
        }
      }
    }
    return told;
  }

  private SilenceFit.Material material(double[][] scores, double[][][] values) {
    boolean[] stated = new boolean[needs.size()];
    for (int n = 0; n < stated.length; n++) {
      stated[n] = statesField(n);
    }
    return new SilenceFit.Material(scores, values, grades(), stated);
  }

  private boolean statesField(int need) {
    return !needs.get(need).field().isEmpty();
  }

  private static double[][] scores(double[][][] values, double[] weights) {
    return Arrays.stream(values)
        .map(
            rows ->
                Arrays.stream(rows)
                    .mapToDouble(
                        row ->
                            IntStream.range(0, row.length)
                                .mapToDouble(k -> row[k] * weights[k])
                                .sum())
                    .toArray())
        .toArray(double[][]::new);
  }

  private int part(int need) {
    return Math.floorMod(topicOf.get(need).id().hashCode(), PARTS);
  }

  private Silences silences(double[][] scores) {
    return new Silences(scores, grades());
  }

  private int[] longer() {
    return IntStream.range(0, needs.size()).filter(n -> isLonger(needs.get(n))).toArray();
  }

  private static boolean isLonger(Item need) {
    return need.style().equals("two") || need.style().equals("all");
  }

  private void report(String name, double[][] scores) {
    List<Ranked> answers = new ArrayList<>();
    for (int n = 0; n < scores.length; n++) {
      answers.add(Ranked.of(needs.get(n), profiles, scores[n], 100));
    }
    quality().print(name, answers, out);
  }

  private void check(VectorStore store, Calibration calibration) throws IOException {
    ProductRanking ranking = new ProductRanking(store, calibration, profiles);
    List<Ranked> answers = new ArrayList<>();
    for (int n = 0; n < needs.size(); n++) {
      if (!bare.get(n)) {
        answers.add(ranking.rank(needs.get(n), 100, 0));
      }
    }
    quality().row("all, in whole numbers", answers, out);
  }

  private Quality quality() {
    Map<String, Map<String, Integer>> judgements = new HashMap<>();
    for (int n = 0; n < needs.size(); n++) {
      judgements.put(needs.get(n).id(), topicOf.get(n).grades());
    }
    return new Quality(judgements);
  }
}
