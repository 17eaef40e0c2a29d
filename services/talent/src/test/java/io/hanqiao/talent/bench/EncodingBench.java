package io.hanqiao.talent.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Loads texts into one talent and waits until all are encoded and told, the process killed in the
 * middle and started again.
 */
public final class EncodingBench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json";
  private static final String LINES_TYPE = "application/x-ndjson";

  private final Path root;
  private final TestInfrastructure infrastructure;
  private final PrintStream out;

  private EncodingBench(Path root, TestInfrastructure infrastructure, PrintStream out) {
    this.root = root;
    this.infrastructure = infrastructure;
    this.out = out;
  }

  private void run(int texts) throws IOException, InterruptedException, SQLException {
    DatabaseAccess database = infrastructure.freshDatabase("bench_encoding");
    TalentProcess.migrate(root, infrastructure, database);
    long before;
    try (TalentProcess talent = TalentProcess.start(root, infrastructure, database)) {
      before = talent.megabytes("VmRSS");
      load(talent, texts);
      Stretch first = encode(talent, texts, texts / 3);
      talent.kill();
      out.println("encoding: killed after " + first);
    }
    try (TalentProcess talent = TalentProcess.start(root, infrastructure, database)) {
      Stretch second = encode(talent, texts, texts);
      out.println("encoding: resumed, " + second);
      long told = told(database, "payload LIKE '%encodedText%'");
      long twice = told - told(database, "payload LIKE '%encodedText%' AND eventversion = 2");
      out.printf(
          Locale.ROOT,
          "encoding: %d texts, %.1f texts/s, told %d, twice %d; resident %d MB before, %d MB with"
              + " the encoder%n",
          texts,
          second.perSecond(),
          told,
          twice,
          before,
          talent.megabytes("VmHWM"));
    }
  }

  /** A number of texts that were encoded in a time. */
  private record Stretch(long texts, long nanos) {

    double perSecond() {
      return texts * 1e9 / Math.max(1, nanos);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d texts in %.1f s, %.1f texts/s", texts, nanos / 1e9, perSecond());
    }
  }

  private void load(TalentProcess talent, int texts) throws IOException, InterruptedException {
    String form = "{\"name\": \"武汉某大学（演示）\", \"kind\": \"ENGINEERING\", \"synthetic\": true}";
    String institution =
        JSON.readTree(talent.post("institution", "/v1/institutions", JSON_TYPE, form))
            .path("id")
            .asText();
    List<String[]> topics = topics();
    StringBuilder rows = new StringBuilder();
    long characters = 0;
    for (int i = 0; i < texts; i++) {
      String[] topic = topics.get(i % topics.size());
      ObjectNode row = JSON.createObjectNode();
      row.put("institutionId", institution).put("title", topic[2] + "，第" + i + "组");
      row.put("text", topic[3]).put("synthetic", true);
      rows.append(row).append('\n');
      characters += topic[2].length() + topic[3].length();
    }
    long begin = System.nanoTime();
    String unused = talent.post("institution", "/v1/teams/bulk", LINES_TYPE, rows.toString());
    out.printf(
        Locale.ROOT,
        "encoding: %d teams of %d characters loaded in %.1f s%n",
        texts,
        characters / texts,
        (System.nanoTime() - begin) / 1e9);
  }

  /** Waits until so many are encoded. */
  private static Stretch encode(TalentProcess talent, int texts, int until)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    long already = -1;
    while (true) {
      JsonNode state = JSON.readTree(talent.get("operator", "/v1/encodings"));
      long encoded = state.path("encoded").asLong();
      already = already < 0 ? encoded : already;
      if (encoded + state.path("waiting").asLong() < texts) {
        throw new IllegalStateException("A text is lost: " + state);
      }
      if (encoded >= until) {
        return new Stretch(encoded - already, System.nanoTime() - begin);
      }
      TalentProcess.pause(100);
    }
  }

  private static long told(DatabaseAccess database, String which) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner().username(), database.owner().password());
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) FROM outbox WHERE " + which)) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  private List<String[]> topics() throws IOException {
    List<String[]> topics = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("services/text/training/topics-1.txt"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        topics.add(line.split("\\|", -1));
      }
    }
    return topics;
  }

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for 200 texts instead of 1,000
   */
  public static void main(String... args) throws Exception {
    int texts = List.of(args).contains("--quick") ? 200 : 1_000;
    new EncodingBench(
            Path.of(System.getProperty("hanqiao.root", ".")), TestInfrastructure.get(), System.out)
        .run(texts);
  }
}
