package io.hanqiao.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of a catalogue of green finance. Which catalogue has to be said: a project approved under
 * an older one keeps it. Of the catalogue of 2025 the first level is at hand, of that of 2021 no
 * item; what is not at hand is admitted and {@link #name} says so by being null.
 *
 * @param version edition, such as 2025
 * @param code numbers with dots between, such as 1.2.3
 */
public record GreenCatalogueCode(String version, String code) {
  private static final String FORM = "[1-9][0-9]?(\\.[1-9][0-9]?)*";

  /**
   * @throws IllegalArgumentException if it cannot be; use {@link #parse} on input
   */
  public GreenCatalogueCode {
    Flaw flaw = flaw(version, code);
    if (flaw != null) {
      throw new IllegalArgumentException(flaw.wrong().en() + " " + flaw.right().en());
    }
  }

  /** Reads an edition and a code of it. */
  public static Parsed<GreenCatalogueCode> parse(String version, String code) {
    Flaw flaw = flaw(version, code);
    return flaw == null
        ? Parsed.valid(new GreenCatalogueCode(version, code))
        : Parsed.invalid(flaw);
  }

  /** What the catalogue is called. */
  public Text catalogue() {
    return edition().title();
  }

  /** First day the catalogue is in force. */
  public LocalDate validFrom() {
    return edition().validFrom();
  }

  /** 1 for a first-level item such as 4, 2 for 4.1, and so on. */
  public int level() {
    return levelOf(code);
  }

  /** What exactly this item is called, or null if it is not in the table at hand. */
  public @Nullable Text name() {
    return GreenCatalogue.item(version, code);
  }

  /** What its first-level item is called, or null if not in the table at hand. */
  public @Nullable Text firstLevelName() {
    return GreenCatalogue.item(version, firstLevel(code));
  }

  @Override
  public String toString() {
    return version + " " + code;
  }

  private GreenCatalogue.Edition edition() {
    GreenCatalogue.Edition edition = GreenCatalogue.edition(version);
    if (edition == null) {
      throw new IllegalStateException(version);
    }
    return edition;
  }

  private static int levelOf(String code) {
    return 1 + (int) code.chars().filter(c -> c == '.').count();
  }

  private static String firstLevel(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  private static @Nullable Flaw flaw(String version, String code) {
    GreenCatalogue.Edition edition = GreenCatalogue.edition(version);
    if (edition == null) {
      return Flaw.of(
          "没有" + Excerpt.of(version) + "年版绿色金融目录。",
          "There is no green catalogue of " + Excerpt.of(version) + ".",
          "请写明目录年版：" + GreenCatalogue.versions("、") + "。2025年版自2025年10月1日起施行。",
          "State the edition: "
              + GreenCatalogue.versions(", ")
              + ". That of 2025 is in force from 2025-10-01.");
    }
    if (!code.matches(FORM) || levelOf(code) > edition.levels()) {
      return Flaw.of(
          "目录代码" + Excerpt.of(code) + "不是以点隔开的1至" + edition.levels() + "级数字。",
          "The catalogue code "
              + Excerpt.of(code)
              + (" is not 1 to " + edition.levels() + " numbers with dots between."),
          "请填" + edition.title().zh() + "的代码，如 4 或 4.1。",
          "Use a code of the edition of " + version + ", such as 4 or 4.1.");
    }
    if (edition.firstLevelAtHand() && GreenCatalogue.item(version, firstLevel(code)) == null) {
      return Flaw.of(
          edition.title().zh()
              + "没有以"
              + Excerpt.of(firstLevel(code))
              + "开头的"
              + Excerpt.of(code)
              + "。",
          "The edition of " + version + " has no first-level item for " + Excerpt.of(code) + ".",
          "一级目录为1至9，从“1”节能降碳产业到“9”绿色消费。",
          "First-level items are 1 to 9.");
    }
    return null;
  }
}
