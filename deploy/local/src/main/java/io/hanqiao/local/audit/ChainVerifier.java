package io.hanqiao.local.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported audit trail without a network: every row has the hash that follows from the
 * one before, places have no gap, and every head that was signed lies on the chain.
 */
public final class ChainVerifier {

  /** As {@code deploy/audit export} names what it writes. */
  private static final Pattern NAME = Pattern.compile("([a-z]+)-audit\\.jsonl");

  private final Evidence evidence;
  private final List<Text> flaws = new ArrayList<>();
  private String before = ChainHash.BEFORE_ALL;
  private long last;

  private ChainVerifier(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Verifies a file.
   *
   * @param file rows and heads as exported
   * @param kept heads that another service kept, and the key; null if there are none: then the file
   *     is held against its own
   * @throws io.hanqiao.local.LaunchException if a line cannot be read
   */
  public static Verdict verify(Path file, @Nullable Path kept) throws IOException {
    Evidence evidence = new Evidence();
    if (kept != null) {
      evidence.with(kept);
    }
    return new ChainVerifier(evidence.with(file)).walk(file, kept != null);
  }

  private Verdict walk(Path file, boolean keptElsewhere) throws IOException {
    flaws.addAll(evidence.flaws());
    checkName(file);
    long bad = firstBadRow(file);
    if (bad == 0 && evidence.covered() > last) {
      bad = last + 1;
      flaws.add(
          new Text(
              "末尾被截去：文件止于第 %d 行，而签名的链头到第 %d 行；第一条缺失的是第 %d 行。"
                  .formatted(last, evidence.covered(), bad),
              "The tail was cut: the file ends with row %d, a signed head covers row %d; the first missing row is %d."
                  .formatted(last, evidence.covered(), bad)));
    }
    if (bad == 0 && last > 0 && evidence.covered() == 0) {
      flaws.add(
          new Text(
              "没有一个有效的链头可供核对：仅凭行与行相连，证明不了它没有被整体重写。",
              "There is no valid head to hold it against: rows that follow one another prove nothing"
                  + " of a chain rewritten as a whole."));
    }
    return new Verdict(bad, List.copyOf(flaws), notes(keptElsewhere));
  }

  /** Two files that changed places are each a whole chain; their names say whose they should be. */
  private void checkName(Path file) {
    Matcher named = NAME.matcher(file.getFileName().toString());
    if (evidence.service() != null
        && named.matches()
        && !named.group(1).equals(evidence.service())) {
      flaws.add(
          new Text(
              "文件名写的是“%s”，内容是“%s”的审计链：两个服务的文件被调换或改名。".formatted(named.group(1), evidence.service()),
              "The file is called after \"%s\" and holds the trail of \"%s\": files of two services were swapped, or one was renamed."
                  .formatted(named.group(1), evidence.service())));
    }
  }

  private long firstBadRow(Path file) throws IOException {
    try (JsonLines lines = JsonLines.of(file)) {
      for (JsonNode line = lines.next(); line != null; line = lines.next()) {
        if (line.path("kind").asText().equals("row")) {
          long bad = follow(line);
          if (bad > 0) {
            return bad;
          }
        }
      }
    }
    return 0;
  }

  /** Goes on by one row. Returns the place of the first bad one; 0 if all is well. */
  private long follow(JsonNode row) {
    long place = row.path("sealedSeq").asLong();
    long expected = last + 1;
    if (place > expected) {
      return found(
          expected,
          "第 %d 行不在它的位置上（此处是第 %d 行）：它被删除或被调换了位置。".formatted(expected, place),
          "Row %d is not in its place (row %d is): it was removed or moved."
              .formatted(expected, place));
    }
    if (place < expected) {
      return found(
          place,
          "第 %d 行又一次出现：有行被插入或被调换了位置。".formatted(place),
          "Row %d comes again: a row was inserted or moved.".formatted(place));
    }
    String hash = row.path("hash").asText();
    if (!row.path("sealedSeq").isIntegralNumber()
        || !ChainHash.isPlain(row)
        || !hash.equals(ChainHash.of(before, row))) {
      return found(
          place,
          "第 %d 行与其哈希不符：它或它的前一行被改动、插入或替换。".formatted(place),
          "Row %d does not have its hash: it was changed, inserted or replaced, or the row before was."
              .formatted(place));
    }
    if (!evidence.agrees(place, hash)) {
      long covered = evidence.coveredBefore(place);
      return found(
          covered + 1,
          "这不是签名时的那条链：各行彼此相连，但第 %d 行的哈希不是链头所签的；从第 %d 行起被重写。".formatted(place, covered + 1),
          "This is not the chain that was signed: its rows follow one another, but row %d does not have the hash"
                  .formatted(place)
              + " of its signed head; it was rewritten from row %d on, or later."
                  .formatted(covered + 1));
    }
    before = hash;
    last = place;
    return 0;
  }

  private long found(long place, String zh, String en) {
    flaws.add(new Text(zh, en));
    return place;
  }

  private List<Text> notes(boolean keptElsewhere) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        new Text(
            "核对了“%s”的 %d 行、%d 个链头。".formatted(evidence.service(), last, evidence.heads()),
            "%d rows and %d heads of \"%s\" were checked."
                .formatted(last, evidence.heads(), evidence.service())));
    if (last > evidence.covered()) {
      notes.add(
          new Text(
              "第 %d 行之后的 %d 行尚无链头：它们若被截去，无从发现。"
                  .formatted(evidence.covered(), last - evidence.covered()),
              "The %d rows behind row %d have no head yet: cut off, they would not be missed."
                  .formatted(last - evidence.covered(), evidence.covered())));
    }
    if (!keptElsewhere) {
      notes.add(
          new Text(
              "没有给出另一服务保存的链头（--heads）：公钥与链头都取自文件本身，整链连同签名一起被重写时发现不了。",
              "No heads kept by another service were given (--heads): key and heads are the file's own, so a chain"
                  + " rewritten together with its signatures would not be found."));
    }
    return notes;
  }
}
