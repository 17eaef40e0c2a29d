package io.hanqiao.text.diagnosis;

import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text: pairs of neighbouring Han characters and Latin words, each once, without
 * those every text has and without figures, so that a text in which only figures were changed stays
 * the same.
 */
public final class WordSet {

  private static final int HUNDRED = 100;

  /** A text of fewer says too little to be called alike. */
  private static final int FEWEST = 8;

  /** Of the shorter text's words, how many the longer one must have: percent. */
  private static final int NEAR_WITHIN = 60;

  /** Of all words of both, how many both must have: percent. */
  private static final int NEAR = 40;

  private static final int SENTENCE_NEAR = 40;
  private static final int MOST_PAIRS = 3;

  /** What both rules above ask at the least, of the shorter text's words: percent. */
  private static final int LEAST_WITHIN = 57;

  private static final int MARKS = 1 << 16;

  private final int[] words;

  /**
   * Where the words of a text that is compared with many are marked, by the ends of their hashes.
   */
  private final @Nullable BitSet marks;

  private WordSet(int[] words, @Nullable BitSet marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The same, prepared to be compared with many. */
  public WordSet forMany() {
    BitSet marked = new BitSet(MARKS);
    for (int word : words) {
      marked.set(word & (MARKS - 1));
    }
    return new WordSet(words, marked);
  }

  /**
   * Two sentences that say the same.
   *
   * @param shared how many words both have
   */
  public record Pair(String mine, String theirs, int shared) {}

  /** The words of these texts together. */
  public static WordSet of(List<String> texts) {
    return ofPlain(texts.stream().map(text -> PlainText.of(text).text()).toList());
  }

  static WordSet ofPlain(List<String> texts) {
    return new WordSet(
        texts.stream()
            .flatMap(text -> Terms.of(text).counts().keySet().stream())
            .filter(WordSet::tells)
            .mapToInt(String::hashCode)
            .sorted()
            .distinct()
            .toArray(),
        null);
  }

  private static boolean tells(String term) {
    return term.codePointCount(0, term.length()) > 1
        && !Character.isDigit(term.charAt(0))
        && !Signs.COMMON.contains(term);
  }

  /** How many words both have. */
  public int shared(WordSet other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = Integer.compare(words[i], other.words[j]);
      shared += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** How much of the shorter one is in the other, percent; 0 unless they are near duplicates. */
  public int likeness(WordSet other) {
    int shorter = Math.min(words.length, other.words.length);
    if (shorter < FEWEST || mayShare(other) * HUNDRED < LEAST_WITHIN * shorter) {
      return 0;
    }
    int shared = shared(other);
    int within = shared * HUNDRED / shorter;
    return within >= NEAR_WITHIN || ofBoth(shared, other) >= NEAR ? within : 0;
  }

  /** No fewer than are shared, and quickly found. */
  private int mayShare(WordSet other) {
    if (marks == null) {
      return other.words.length;
    }
    int may = 0;
    for (int word : other.words) {
      may += marks.get(word & (MARKS - 1)) ? 1 : 0;
    }
    return may;
  }

  private int ofBoth(int shared, WordSet other) {
    return shared * HUNDRED / Math.max(1, words.length + other.words.length - shared);
  }

  /** The sentences of two texts that are nearest, at most {@value #MOST_PAIRS}, nearest first. */
  public static List<Pair> alikeSentences(List<String> mine, List<String> theirs) {
    List<String> others = theirs.stream().flatMap(text -> Segments.of(text).stream()).toList();
    List<WordSet> read = others.stream().map(WordSet::ofSentence).toList();
    List<Pair> pairs = new ArrayList<>();
    for (String text : mine) {
      for (String sentence : Segments.of(text)) {
        WordSet wording = ofSentence(sentence);
        Pair best = null;
        for (int i = 0; i < others.size(); i++) {
          int shared = wording.shared(read.get(i));
          boolean near = wording.ofBoth(shared, read.get(i)) >= SENTENCE_NEAR;
          if (near && (best == null || shared > best.shared())) {
            best = new Pair(sentence, others.get(i), shared);
          }
        }
        if (best != null) {
          pairs.add(best);
        }
      }
    }
    return pairs.stream()
        .sorted(Comparator.comparingInt((Pair pair) -> -pair.shared()))
        .limit(MOST_PAIRS)
        .toList();
  }

  private static WordSet ofSentence(String sentence) {
    return of(List.of(sentence));
  }
}
