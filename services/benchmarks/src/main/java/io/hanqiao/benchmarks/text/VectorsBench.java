package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.reading.PlainText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code deploy/bench vectors [--cost 100000,1000000] [--composed 8000] [--vectors F]}: what exact
 * comparison with many vectors costs, and what would be lost by looking at some of them only.
 *
 * <p>Cost is of drawn numbers. What is lost is of vectors our own encoder makes: of all different
 * texts in the repository, and of {@code --composed} more sentences that join a trade with a
 * technical term: nobody wrote those, so they are told apart.
 */
public final class VectorsBench {

  private final Map<String, String> options;
  private final PrintStream out;
  private final Path root;

  private VectorsBench(Map<String, String> options, PrintStream out, Path root) {
    this.options = options;
    this.out = out;
    this.root = root;
  }

  /** See the class. */
  public static void main(String[] words) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      boolean flag = words[i].equals("--quick") || i + 1 == words.length;
      options.put(words[i], flag ? "" : words[++i]);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(System.getProperty("hanqiao.root", "."));
    new VectorsBench(options, out, root).run();
  }

  private void run() throws IOException {
    boolean quick = options.containsKey("--quick");
    for (String count :
        options.getOrDefault("--cost", quick ? "20000" : "100000,1000000").split(",", -1)) {
      new VectorsCost(Integer.parseInt(count)).print(out);
    }
    int composed = Integer.parseInt(options.getOrDefault("--composed", quick ? "500" : "8000"));
    String kept = options.get("--vectors");
    Path file = kept == null ? Files.createTempFile("vectors", ".tsv") : Path.of(kept);
    try (Encoder encoder = Encoder.open(Runtime.getRuntime().availableProcessors())) {
      VectorStore store = new VectorStore(encoder, file, out);
      List<Topic> topics = Topic.all(root.resolve("services/text/training"));
      printFields(topics);
      List<byte[]> needs = encoded(store, Role.NEED, needs(topics));
      List<byte[]> written = encoded(store, Role.SUPPLY, written(topics));
      Collections.shuffle(written, new Random(7));
      Recall recall = new Recall(needs, out);
      recall.print("written", written);
      List<byte[]> all = new ArrayList<>(written);
      all.addAll(encoded(store, Role.SUPPLY, composed(composed)));
      recall.print("with composed", all);
    } finally {
      if (kept == null) {
        Files.delete(file);
      }
    }
  }

  /** What of the right answers a filter by field would let through, and how much of the rest. */
  private void printFields(List<Topic> topics) {
    Map<String, Topic> byId = topics.stream().collect(Collectors.toMap(Topic::id, t -> t));
    Map<String, Long> sizes =
        topics.stream().collect(Collectors.groupingBy(Topic::field, Collectors.counting()));
    long answers = 0;
    long same = 0;
    long let = 0;
    for (Topic topic : topics) {
      let += sizes.getOrDefault(topic.field(), 0L);
      for (Map.Entry<String, Integer> grade : topic.grades().entrySet()) {
        Topic answer = byId.get(grade.getKey());
        if (grade.getValue() >= 2 && answer != null) {
          answers++;
          same += answer.field().equals(topic.field()) ? 1 : 0;
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "only the need's own field (training material, %d fields): %.1f %% of the vectors compared,"
            + " %.1f %% of the answers of grade 2 and 3 kept%n",
        sizes.size(),
        100.0 * let / topics.size() / topics.size(),
        100.0 * same / answers);
  }

  private List<String> needs(List<Topic> topics) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    topics.forEach(topic -> topic.needsAndLonger().forEach(need -> texts.add(need.text())));
    TextFiles.items(root.resolve("seeds/real/challenges.jsonl"))
        .forEach(item -> texts.add(item.text()));
    return List.copyOf(texts);
  }

  private List<String> written(List<Topic> topics) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    for (Topic topic : topics) {
      texts.add(topic.profile().text());
      texts.add(topic.shortProfile().text());
    }
    TextFiles.items(root.resolve("seeds/real/achievements.jsonl"))
        .forEach(item -> texts.add(item.text()));
    texts.addAll(column("industries.csv", 1));
    texts.addAll(column("technical-terms.csv", 1));
    texts.addAll(column("plain-words.csv", 1));
    return new ArrayList<>(texts);
  }

  private List<String> composed(int count) throws IOException {
    List<String> trades = column("industries.csv", 1);
    List<String> terms = column("technical-terms.csv", 1);
    Random random = new Random(9);
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < count) {
      String trade = trades.get(random.nextInt(trades.size()));
      texts.add("面向" + trade + "的" + terms.get(random.nextInt(terms.size())) + "研究与应用");
    }
    return List.copyOf(texts);
  }

  private List<String> column(String table, int column) throws IOException {
    Set<String> values = new LinkedHashSet<>();
    for (String line : Files.readAllLines(root.resolve("seeds/reference").resolve(table))) {
      String[] cells = line.split(",", -1);
      if (!line.startsWith("#") && cells.length > column && !cells[column].isBlank()) {
        values.add(cells[column].strip());
      }
    }
    return List.copyOf(values);
  }

  private static List<byte[]> encoded(VectorStore store, Role role, List<String> texts)
      throws IOException {
    List<byte[]> vectors = new ArrayList<>();
    for (String text : texts) {
      EncodedText encoded = store.encode(role, PlainText.of(text), "");
      TextVector whole = encoded.whole();
      vectors.add(whole.bytes());
    }
    return vectors;
  }
}
