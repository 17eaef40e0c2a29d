package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hanqiao.vocabulary.BankKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables the market is drawn from.
 *
 * @param directory where further tables are
 * @param banks name, kind and what it pledged, the order of their references
 * @param archetypes the forms of product
 * @param brandStarts first syllables of coined brands
 * @param brandEnds last syllables of coined brands
 * @param showcase what is said, not drawn, of the first firms ({@code slots}, {@code enterprises})
 *     and needs ({@code financingNeeds}), so that the demo users meet good examples
 */
record Market(
    Path directory,
    Settings settings,
    List<Place> places,
    List<Sector> sectors,
    List<TierProfile> tiers,
    List<PurposeProfile> purposes,
    Map<BankKind, BankKindProfile> bankKinds,
    List<BankName> banks,
    List<Archetype> archetypes,
    List<String> brandStarts,
    List<String> brandEnds,
    Map<String, List<Map<String, Object>>> showcase) {

  /**
   * A bank of the market, by its coined name.
   *
   * @param pledgedYi what it pledged to the campaign of 2024, in 亿元
   */
  record BankName(String name, BankKind kind, int pledgedYi) {}

  /**
   * Reads the tables.
   *
   * @param directory {@code seeds/demo/market}
   * @throws IllegalArgumentException with file and line if a table does not hold what it should
   */
  static Market read(Path directory) throws IOException {
    Table industries = Table.read(directory.resolve("industries.csv"));
    List<Sector> sectors =
        Table.read(directory.resolve("sectors.csv")).as(line -> Sector.of(line, industries));
    List<String> sectorKeys = sectors.stream().map(Sector::key).toList();
    Map<BankKind, BankKindProfile> kinds = new LinkedHashMap<>();
    Table.read(directory.resolve("bank-kinds.csv"))
        .as(BankKindProfile::of)
        .forEach(kind -> kinds.put(kind.kind(), kind));
    Table brands = Table.read(directory.resolve("brands.csv"));
    return new Market(
        directory,
        Settings.of(Table.read(directory.resolve("settings.csv"))),
        Table.read(directory.resolve("places.csv")).as(line -> Place.of(line, sectorKeys)),
        sectors,
        Table.read(directory.resolve("tiers.csv")).as(TierProfile::of),
        Table.read(directory.resolve("purposes.csv")).as(PurposeProfile::of),
        kinds,
        Table.read(directory.resolve("banks.csv"))
            .as(
                line ->
                    new BankName(
                        line.text("name"),
                        line.code("kind", BankKind.class),
                        line.number("pledgedYi"))),
        Table.read(directory.resolve("archetypes.csv")).as(Archetype::of),
        syllables(brands, "first"),
        syllables(brands, "last"),
        Row.JSON.readValue(
            Files.readAllBytes(directory.resolve("showcase.json")), new TypeReference<>() {}));
  }

  /** A further table. */
  Table table(String file) throws IOException {
    return Table.read(directory.resolve(file));
  }

  /** What the showcase says of the first records of a kind. */
  List<Map<String, Object>> shown(String kind) {
    return showcase.getOrDefault(kind, List.of());
  }

  /** The sector of that key. */
  Sector sector(String key) {
    return sectors.stream().filter(sector -> sector.key().equals(key)).findFirst().orElseThrow();
  }

  /** What banks of the kind are like. */
  BankKindProfile profile(BankKind kind) {
    BankKindProfile profile = bankKinds.get(kind);
    if (profile == null) {
      throw new IllegalArgumentException("bank-kinds.csv has no line for " + kind);
    }
    return profile;
  }

  /** A stream of draws of its own for one record. */
  Draw draw(String stream) {
    return new Draw(settings.seed(), stream);
  }

  private static List<String> syllables(Table brands, String position) {
    return brands.lines().stream()
        .filter(line -> line.text("position").equals(position))
        .map(line -> line.text("syllable"))
        .toList();
  }
}
