package io.hanqiao.text.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells one problem from several: sentences that ask for something and have no word in common. */
final class Problems {

  /** Two sentences may well put one problem in different words; three seldom do. */
  private static final int SEVERAL = 3;

  /** A title that names two things holds nothing together. */
  private static final Pattern JOINT = Pattern.compile("[与和及、]");

  private Problems() {}

  /**
   * A sentence that asks for something else than the others do.
   *
   * @param title what it is all about: sentences that share a word with it belong together
   * @param sentences in their order
   * @return null if there is one problem only
   */
  static @Nullable String further(String title, List<String> sentences) {
    List<Group> groups = new ArrayList<>();
    if (!JOINT.matcher(title).find()) {
      groups.add(new Group(WordSet.of(List.of(title))));
    }
    String other = null;
    boolean first = true;
    for (String sentence : sentences) {
      WordSet words = WordSet.of(List.of(sentence));
      List<Group> near = groups.stream().filter(group -> group.isNear(words)).toList();
      boolean asks = Signs.in(sentence, "asks");
      if (near.isEmpty()) {
        if (asks && !first && Signs.in(sentence, "further")) {
          return sentence;
        }
        other = asks && !first ? sentence : other;
      }
      Group joined = new Group(words);
      joined.asks = asks;
      near.forEach(joined::take);
      groups.removeAll(near);
      groups.add(joined);
      first = false;
    }
    long asking = groups.stream().filter(group -> group.asks).count();
    return asking >= SEVERAL ? other : null;
  }

  /** Sentences that hang together by their words. */
  private static final class Group {

    private final List<WordSet> words = new ArrayList<>();
    private boolean asks;

    Group(WordSet first) {
      words.add(first);
    }

    boolean isNear(WordSet other) {
      return words.stream().anyMatch(one -> one.shared(other) > 0);
    }

    void take(Group other) {
      words.addAll(other.words);
      asks |= other.asks;
    }
  }
}
