package io.hanqiao.text.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations with their senses and plain words with their technical ones: tables of {@code
 * seeds/reference}, dated there. An abbreviation of several senses is read by the field of the
 * text, else by the words around it, else as its first sense.
 */
public final class Glossary {

  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9+&./-]*");
  private static final Pattern JOINT = Pattern.compile("[/+&.]");
  private static final Pattern ANY_JOINT = Pattern.compile("[^a-z0-9]");
  private static final int FIELD_SAYS = 3;

  private final Map<String, List<Sense>> senses;
  private final Map<Character, List<PlainWord>> plainWords;

  private Glossary(List<Sense> senses, List<PlainWord> plainWords) {
    this.senses = new HashMap<>();
    for (Sense sense : senses) {
      this.senses.computeIfAbsent(sense.term(), t -> new ArrayList<>()).add(sense);
    }
    this.plainWords = new HashMap<>();
    for (PlainWord word : plainWords) {
      this.plainWords.computeIfAbsent(word.plain().charAt(0), c -> new ArrayList<>()).add(word);
    }
  }

  /** The glossary that comes with the program. */
  public static Glossary shipped() {
    return Shipped.GLOSSARY;
  }

  /** A glossary of these. */
  public static Glossary of(List<Sense> senses, List<PlainWord> plainWords) {
    return new Glossary(senses, plainWords);
  }

  /**
   * An abbreviation met in a text.
   *
   * @param to behind its last character
   * @param sense how it is read there
   */
  public record Met(int to, Sense sense) {}

  /**
   * The abbreviations a text has, each once, in order.
   *
   * @param text plain, in lower case
   * @param field of the text; empty if unknown
   */
  public List<Met> abbreviations(String text, String field) {
    Map<String, Met> met = new LinkedHashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      for (String form : forms(word.group())) {
        List<Sense> read = senses.get(form);
        if (read != null && !met.containsKey(form)) {
          met.put(form, new Met(word.end(), likeliest(read, text, field)));
        }
      }
    }
    return List.copyOf(met.values());
  }

  /** The plain words a text has, each once, in order; of two that overlap the longer. */
  public List<PlainWord> plainWords(String text) {
    Set<PlainWord> met = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      for (PlainWord word : plainWords.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(word.plain(), i)) {
          met.add(word);
        }
      }
    }
    return met.stream()
        .filter(
            word ->
                met.stream()
                    .noneMatch(
                        other ->
                            other.plain().length() > word.plain().length()
                                && other.plain().contains(word.plain())))
        .toList();
  }

  /**
   * The text as a need is encoded: full terms behind their abbreviations, technical words behind
   * all.
   */
  public String spelledOut(String text, String field) {
    StringBuilder spelled = new StringBuilder();
    int from = 0;
    for (Met met : abbreviations(text, field)) {
      if (!text.contains(met.sense().full()) && met.to() >= from) {
        spelled.append(text, from, met.to()).append('(').append(met.sense().full()).append(')');
        from = met.to();
      }
    }
    spelled.append(text, from, text.length());
    Set<String> technical = new LinkedHashSet<>();
    for (PlainWord word : plainWords(text)) {
      technical.addAll(List.of(word.technical().split(" ", -1)));
    }
    if (!technical.isEmpty()) {
      spelled.append('(').append(String.join(" ", technical)).append(')');
    }
    return spelled.toString();
  }

  /**
   * The rows that could have a say in how the text or a part of it is spelled out, those marked of
   * several senses that the field speaks for: another answer is another reading.
   */
  public String concerning(String text, String field) {
    StringBuilder rows = new StringBuilder();
    Set<String> met = new LinkedHashSet<>();
    WORD.matcher(text).results().forEach(word -> met.addAll(forms(word.group())));
    for (String form : met) {
      List<Sense> read = senses.getOrDefault(form, List.of());
      for (Sense sense : read) {
        boolean said = read.size() > 1 && TechnicalFields.covers(field, sense.field());
        rows.append(sense).append(said ? "!\n" : "\n");
      }
    }
    for (int i = 0; i < text.length(); i++) {
      for (PlainWord word : plainWords.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(word.plain(), i) && text.indexOf(word.plain()) == i) {
          rows.append(word).append('\n');
        }
      }
    }
    return rows.toString();
  }

  /** A word as written, then its parts: {@code soc/soh} is two, {@code q&p} one. */
  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    forms.addAll(List.of(JOINT.split(word, 0)));
    forms.addAll(List.of(ANY_JOINT.split(word, 0)));
    return forms;
  }

  private static Sense likeliest(List<Sense> read, String text, String field) {
    Sense likeliest = read.get(0);
    int best = -1;
    for (Sense sense : read) {
      int says = TechnicalFields.covers(field, sense.field()) ? FIELD_SAYS : 0;
      if (read.size() > 1) {
        says += Terms.of(sense.words()).shared(Terms.of(text));
      }
      if (says > best) {
        best = says;
        likeliest = sense;
      }
    }
    return likeliest;
  }

  /** Read when first asked for. */
  private static final class Shipped {

    private static final String AT = "/io/hanqiao/text/reference/";
    static final Glossary GLOSSARY =
        of(
            Table.rows(AT + "technical-terms.csv").stream().map(Shipped::sense).toList(),
            Table.rows(AT + "plain-words.csv").stream()
                .map(row -> new PlainWord(row[0], row[1]))
                .toList());

    private Shipped() {}

    private static Sense sense(String[] row) {
      String term = PlainText.of(row[0]).text();
      return new Sense(term, row[1].split(" ", -1)[0], row[1], row[2], row[3]);
    }
  }
}
