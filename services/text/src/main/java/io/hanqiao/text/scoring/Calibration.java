package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.PairedVectors;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What scores are measured by: how rare terms are, how near texts at large are to one another,
 * weights and thresholds. Dated data that come with the program and are made by the training
 * program, never by what is posted: no posting changes another pair's score.
 */
public final class Calibration {

  /** The calibration in force. */
  public static final String CURRENT = "2026-11-23";

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final PairedVectors NOBODY = PairedVectors.of(List.of());
  private static final Map<String, Calibration> SHIPPED = new ConcurrentHashMap<>();

  private final String id;
  private final Glossary glossary;
  private final Map<String, Long> figures;
  private final Map<String, Integer> rarity;
  private final Map<Role, PairedVectors> atLarge;

  private Calibration(Calibration base, Glossary glossary, Map<String, Long> others) {
    this.id = base.id + "+";
    this.glossary = glossary;
    this.figures = new HashMap<>(base.figures);
    this.figures.putAll(others);
    this.rarity = base.rarity;
    this.atLarge = base.atLarge;
  }

  private Calibration(String id, Iterable<String[]> rows) {
    this.id = id;
    this.glossary = Glossary.shipped();
    this.figures = new HashMap<>();
    this.rarity = new HashMap<>();
    this.atLarge = new EnumMap<>(Role.class);
    List<TextVector> needs = new ArrayList<>();
    List<TextVector> supplies = new ArrayList<>();
    for (String[] row : rows) {
      switch (row[0]) {
        case "figure" -> figures.put(row[1], Long.valueOf(row[2]));
        case "rarity" -> rarity.put(row[1], Integer.valueOf(row[2]));
        case "need" -> needs.add(TextVector.read(row[2]));
        case "supply" -> supplies.add(TextVector.read(row[2]));
        default -> throw new IllegalStateException("a calibration knows no row " + row[0]);
      }
    }
    atLarge.put(Role.NEED, PairedVectors.of(needs));
    atLarge.put(Role.SUPPLY, PairedVectors.of(supplies));
  }

  /**
   * The calibration of a date that comes with the program.
   *
   * @param date such as {@link #CURRENT}
   */
  public static Calibration of(String date) {
    return SHIPPED.computeIfAbsent(date, d -> new Calibration(d, Table.rows(resource(d))));
  }

  /** The same where it is not known whether there is such a one. */
  public static Optional<Calibration> find(String date) {
    boolean shipped =
        DATE.matcher(date).matches() && Calibration.class.getResource(resource(date)) != null;
    return shipped ? Optional.of(of(date)) : Optional.empty();
  }

  private static String resource(String date) {
    return "/io/hanqiao/text/calibration-" + date + ".csv";
  }

  /** A calibration of these rows: kind, name, value; see the file that comes with the program. */
  public static Calibration of(String id, Iterable<String[]> rows) {
    return new Calibration(id, rows);
  }

  /**
   * This calibration with other figures and another glossary, under another name: for training and
   * for finding out what a part is worth.
   */
  public Calibration with(Glossary other, Map<String, Long> others) {
    return new Calibration(this, other, others);
  }

  /** How abbreviations and plain words are read under it. */
  Glossary glossary() {
    return glossary;
  }

  /** Its name, stored with every decision. */
  public String id() {
    return id;
  }

  /** A figure by its name. */
  long figure(String name) {
    Long figure = figures.get(name);
    if (figure == null) {
      throw new IllegalStateException("calibration " + id + " lacks the figure " + name);
    }
    return figure;
  }

  /** A figure by its name; what to take where a calibration of an earlier date has none such. */
  long figure(String name, long otherwise) {
    return figures.getOrDefault(name, otherwise);
  }

  /** How rare a term is, in millionths of its logarithm; one never seen is the rarest. */
  int rarity(String term) {
    Integer known = rarity.get(term);
    return known == null ? (int) figure("rarity.unseen") : known;
  }

  /**
   * How near a text is to those of the other side at large.
   *
   * @param others which side those are on
   */
  Nearness nearness(PackedText text, Role others) {
    return Nearness.of(text, atLarge.getOrDefault(others, NOBODY));
  }

  /**
   * The least score a text criterion takes for a fit; below it a need has no suitable team yet.
   *
   * @param market such as {@code challenge}
   * @return 0..1,000,000
   */
  public int silenceBelow(String market) {
    return (int) figure("silence." + market);
  }
}
