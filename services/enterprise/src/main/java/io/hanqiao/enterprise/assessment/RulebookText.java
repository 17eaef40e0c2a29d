package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The lines of a rulebook by key, and which of them have been read. */
final class RulebookText {

  private final Properties lines = new SingleValued();
  private final Set<String> read = new HashSet<>();

  RulebookText(Reader source) throws IOException {
    lines.load(source);
  }

  boolean has(String key) {
    return lines.containsKey(key);
  }

  String word(String key) {
    String word = lines.getProperty(key);
    if (word == null || word.isBlank()) {
      throw new IllegalArgumentException("The rulebook lacks " + key + ".");
    }
    read.add(key);
    return word.strip();
  }

  List<String> words(String key) {
    return Arrays.stream(word(key).split(",", -1)).map(String::strip).toList();
  }

  long number(String key) {
    return Long.parseLong(word(key));
  }

  Text text(String key) {
    return new Text(word(key + ".zh"), word(key + ".en"));
  }

  /** Refuses keys that nothing asked for: most likely a misspelt one. */
  void requireAllRead() {
    Set<String> unknown = new TreeSet<>(lines.stringPropertyNames());
    unknown.removeAll(read);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The rulebook has keys nobody knows: " + unknown + ".");
    }
  }

  /** Properties keep the last of two values; a rulebook may not have two. */
  private static final class SingleValued extends Properties {

    private static final long serialVersionUID = 1;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalArgumentException("The rulebook has " + key + " twice.");
      }
      return super.put(key, value);
    }
  }
}
