package io.hanqiao.local.seeds;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what is derived in {@code seeds}, or shows that it is what the raw material gives. */
public final class Regenerate {
  private static final Path USCC_VECTORS =
      Path.of("services/vocabulary/src/test/resources/io/hanqiao/vocabulary/uscc-vectors.csv");

  private Regenerate() {}

  /**
   * Writes the derived files, or with {@code --check} compares them and ends with 1 if one differs.
   *
   * @param args {@code --write} or {@code --check}, the repository, the raw material
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[1]);
    Map<Path, String> derived = derive(new RawMaterial(Path.of(args[2])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> differing = differing(root, derived);
    if (args[0].equals("--check")) {
      differing.forEach(file -> out.println("不同  differs  " + file));
      out.printf(
          "%d 个文件，%d 个与原始资料不符。%n%d files, %d of them not what the raw material gives.%n",
          derived.size(), differing.size(), derived.size(), differing.size());
      System.exit(differing.isEmpty() ? 0 : 1);
    }
    for (Path file : differing) {
      Files.writeString(root.resolve(file), derived.getOrDefault(file, ""));
      out.println("已写  written  " + file);
    }
    out.printf("%d 个文件，改写 %d 个。%n", derived.size(), differing.size());
    out.printf("%d files, %d of them rewritten.%n", derived.size(), differing.size());
  }

  /** What the raw material gives, by the file it belongs in below the repository. */
  static Map<Path, String> derive(RawMaterial raw) throws IOException {
    ReferenceFiles reference = new ReferenceFiles(raw);
    AchievementRows achievements = new AchievementRows(raw);
    FundRows funds = new FundRows(raw);
    Map<Path, String> derived = new LinkedHashMap<>();
    derived.put(Path.of("seeds/reference/divisions.csv"), reference.divisions());
    derived.put(Path.of("seeds/reference/industries.csv"), reference.industries());
    derived.put(Path.of("seeds/reference/lpr-2019-08_2025-01.csv"), reference.lpr());
    derived.put(Path.of("seeds/reference/ipc-sections.csv"), reference.ipcSections());
    derived.put(USCC_VECTORS, reference.usccVectors());
    derived.put(Path.of("seeds/real/challenges.jsonl"), new ChallengeRows(raw).rows());
    derived.put(Path.of("seeds/real/institutions.jsonl"), achievements.institutions());
    derived.put(Path.of("seeds/real/achievements.jsonl"), achievements.achievements());
    derived.put(Path.of("seeds/real/fund-managers.jsonl"), funds.managers());
    derived.put(Path.of("seeds/real/funds.jsonl"), funds.funds());
    derived.put(Path.of("seeds/real/mandates.jsonl"), funds.mandates());
    return derived;
  }

  /** Those whose file is missing or holds other bytes. */
  static List<Path> differing(Path root, Map<Path, String> derived) throws IOException {
    List<Path> differing = new ArrayList<>();
    for (Map.Entry<Path, String> file : derived.entrySet()) {
      Path path = root.resolve(file.getKey());
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
        differing.add(file.getKey());
      }
    }
    return differing;
  }
}
