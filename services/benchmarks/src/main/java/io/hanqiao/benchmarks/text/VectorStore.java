package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.reading.PlainText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Encodes texts, and keeps what was encoded in a file, so that it is done once. */
final class VectorStore {

  private final Encoder encoder;
  private final Path file;
  private final PrintStream progress;
  private final Map<String, EncodedText> known = new HashMap<>();
  private int encoded;

  VectorStore(Encoder encoder, Path file, PrintStream progress) throws IOException {
    this.encoder = encoder;
    this.file = file;
    this.progress = progress;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        EncodedText text = read(line.split("\t", -1));
        known.put(text.hash(), text);
      }
    }
  }

  EncodedText encode(Role role, PlainText plain, String field) throws IOException {
    Wording wording = new Wording(role, plain, field);
    EncodedText stored = known.get(encoder.key(wording));
    if (stored != null && stored.model().equals(Encoder.MODEL)) {
      return stored;
    }
    EncodedText fresh = encoder.encode(wording);
    known.put(fresh.hash(), fresh);
    Files.writeString(file, written(fresh), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    encoded++;
    if (encoded % 200 == 0) {
      progress.println("encoded " + encoded + " texts");
    }
    return fresh;
  }

  private static String written(EncodedText text) {
    StringBuilder line = new StringBuilder();
    line.append(text.hash())
        .append('\t')
        .append(text.model())
        .append('\t')
        .append(text.whole().told());
    for (Clause clause : text.clauses()) {
      line.append('\t').append(clause.from()).append(':').append(clause.to());
      line.append(':').append(clause.vector().told());
    }
    return line.append('\n').toString();
  }

  private static EncodedText read(String[] columns) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 3; i < columns.length; i++) {
      String[] parts = columns[i].split(":", -1);
      clauses.add(
          new Clause(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), TextVector.read(parts[2])));
    }
    return new EncodedText(columns[0], columns[1], TextVector.read(columns[2]), clauses);
  }
}
