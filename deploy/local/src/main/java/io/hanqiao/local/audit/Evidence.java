package io.hanqiao.local.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a chain is held against: heads, and the key that must have signed them. Of a file that was
 * tampered with, its own heads may have been, too; those kept elsewhere have not.
 */
final class Evidence {

  private final TreeMap<Long, Set<String>> hashes = new TreeMap<>();
  private final List<SignedHead> heads = new ArrayList<>();
  private final List<Text> flaws = new ArrayList<>();
  private @Nullable String publicKey;
  private @Nullable String service;

  /**
   * Takes the key and the heads of a file; the first key and service named are those that count.
   */
  Evidence with(Path file) throws IOException {
    try (JsonLines lines = JsonLines.of(file)) {
      for (JsonNode line = lines.next(); line != null; line = lines.next()) {
        switch (line.path("kind").asText()) {
          case "key" -> {
            takeKey(line.path("publicKey").asText(), line.path("service").asText());
          }
          case "head" -> heads.add(SignedHead.of(line));
          default -> {
            // Rows are read when the chain is.
          }
        }
      }
    }
    return this;
  }

  private void takeKey(String key, String of) {
    if (publicKey == null || service == null) {
      publicKey = key;
      service = of;
    } else if (!of.equals(service)) {
      flaws.add(
          new Text(
              "文件是“%s”的审计链，而据以核对的是“%s”的：两个服务的文件被调换。".formatted(of, service),
              "The file is the trail of \"%s\", and what it is held against is of \"%s\": files of two services were swapped."
                  .formatted(of, service)));
    } else if (!key.equals(publicKey)) {
      flaws.add(
          new Text(
              "文件中的公钥不是另存的那一把：公钥行被改动。",
              "The key in the file is not the one that was kept: the line of the key was changed."));
    }
  }

  /** What the chain is of; null if no line says so. */
  @Nullable String service() {
    return service;
  }

  /** Sorts what counts from what does not. Returns what is wrong with keys and heads themselves. */
  List<Text> flaws() {
    if (publicKey == null) {
      flaws.add(
          new Text(
              "没有公钥行：这不是一份完整的导出文件。", "There is no line with the key: this is no whole export."));
    }
    for (SignedHead head : heads) {
      if (publicKey == null || !head.isSignedBy(publicKey)) {
        flaws.add(
            new Text(
                "链头 %d（到第 %d 行）的签名不成立：它不是由所给公钥对应的密钥签的，或签后被改动。"
                    .formatted(head.version(), head.sealedSeq()),
                "Head %d (up to row %d) is not validly signed: not with the key given, or changed since."
                    .formatted(head.version(), head.sealedSeq())));
      } else if (!head.service().equals(service)) {
        flaws.add(
            new Text(
                "链头 %d 是“%s”的，不是“%s”的。".formatted(head.version(), head.service(), service),
                "Head %d is of \"%s\", not of \"%s\"."
                    .formatted(head.version(), head.service(), service)));
      } else {
        hashes.computeIfAbsent(head.sealedSeq(), s -> new TreeSet<>()).add(head.hash());
      }
    }
    return flaws;
  }

  /** Whether every head at a row has the row's hash. */
  boolean agrees(long sealedSeq, String hash) {
    Set<String> signed = hashes.get(sealedSeq);
    return signed == null || signed.equals(Set.of(hash));
  }

  /** The last row that a head before {@code sealedSeq} covers; 0 if none does. */
  long coveredBefore(long sealedSeq) {
    Long before = hashes.lowerKey(sealedSeq);
    return before == null ? 0 : before;
  }

  /** The last row that any head covers; 0 if there is none. */
  long covered() {
    return hashes.isEmpty() ? 0 : hashes.lastKey();
  }

  /** How many heads were given. */
  int heads() {
    return heads.size();
  }
}
