package io.hanqiao.local.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.AchievementKind;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.Sector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegenerateTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final RawMaterial RAW = new RawMaterial(ROOT.resolve("seeds/raw"));

  @Test
  void everyDerivedFileIsByteForByteWhatTheRawMaterialGives() throws IOException {
    Map<Path, String> derived = Regenerate.derive(RAW);
    assertThat(derived).hasSize(11).allSatisfy((file, text) -> assertThat(text).isNotBlank());
    assertThat(Regenerate.differing(ROOT, derived)).isEmpty();
  }

  @Test
  void aFileThatIsMissingOrWasChangedIsNamed(@TempDir Path elsewhere) throws IOException {
    Map<Path, String> derived = Regenerate.derive(RAW);
    assertThat(Regenerate.differing(elsewhere, derived)).hasSize(derived.size());
    Path changed = Path.of("seeds/real/funds.jsonl");
    for (Map.Entry<Path, String> file : derived.entrySet()) {
      Path path = elsewhere.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue() + (file.getKey().equals(changed) ? " " : ""));
    }
    assertThat(Regenerate.differing(elsewhere, derived)).containsExactly(changed);
  }

  @Test
  void theRowsReadByPeopleAnswerToTheRawMaterialOneByOne() throws IOException {
    assertThat(references("loan-offers")).isEqualTo(ids("loans"));
    assertThat(references("financing-needs")).isEqualTo(ids("financing_needs"));
  }

  @Test
  void everyChallengeAchievementAndFundIsCarriedUnderItsOwnNumberAndSaysItsSource()
      throws IOException {
    assertThat(references("challenges")).isEqualTo(ids("challenges")).hasSize(18);
    assertThat(references("achievements")).isEqualTo(ids("achievements")).hasSize(86);
    assertThat(references("funds")).isEqualTo(ids("funds")).hasSize(9);
    for (String file : List.of("challenges", "achievements", "institutions", "funds", "mandates")) {
      for (JsonNode row : rows(file)) {
        assertThat(row.path("synthetic").asText()).isEqualTo("false");
        assertThat(row.path("source").asText()).isNotBlank().hasSizeLessThanOrEqualTo(500);
        assertThat(row).noneMatch(value -> value.isNull() || value.asText().equals("null"));
        assertThat(row)
            .noneMatch(
                value -> value.isContainerNode() ? value.isEmpty() : value.asText().isEmpty());
      }
    }
  }

  @Test
  void noChallengeAndNoMandateIsInForceAndNoAmountIsInvented() throws IOException {
    assertThat(rows("challenges")).allMatch(row -> row.path("inForce").isBoolean());
    assertThat(rows("challenges")).noneMatch(row -> row.path("inForce").asBoolean());
    assertThat(rows("mandates")).noneMatch(row -> row.path("inForce").asBoolean());
    assertThat(rows("challenges").stream().filter(row -> row.has("budget")))
        .extracting(row -> row.path("reference").asText() + " " + row.path("budget").asText())
        .containsExactly(
            "CH001 100000.00", "CH005 100000.00", "CH009 100000.00", "CH045 300000.00");
    assertThat(rows("funds")).noneMatch(row -> row.has("commitment") || row.has("paidIn"));
  }

  @Test
  void anIndicatorHasATargetAndWhatHasNoneIsAmongTheRequirements() throws IOException {
    JsonNode seen = row("challenges", "CH013");
    assertThat(seen.path("indicators")).hasSize(4).allMatch(i -> i.has("name") && i.has("target"));
    assertThat(seen.path("indicators").get(2).toString())
        .isEqualTo("{\"name\":\"10000×10000单幅\",\"comparator\":\"AT_MOST\",\"target\":\"≤20s\"}");
    assertThat(row("challenges", "CH001").has("indicators")).isFalse();
    assertThat(row("challenges", "CH001").path("requirements"))
        .hasSize(7)
        .last()
        .isEqualTo(RawMaterial.JSON.readTree("\"评价：模型推理效率：L20上推理10s音频的时间与资源消耗（权重20%）\""));
  }

  @Test
  void everyAchievementNamesAnInstitutionOfTheListAndEveryInstitutionIsNamed() throws IOException {
    Set<String> named =
        rows("achievements").stream()
            .map(row -> row.path("institutionReference").asText())
            .collect(Collectors.toSet());
    assertThat(named).containsExactlyInAnyOrderElementsOf(references("institutions")).hasSize(66);
    for (JsonNode row : rows("institutions")) {
      Codes.parse(InstitutionKind.class, row.path("kind").asText()).orThrow();
      if (row.has("divisionCode")) {
        RegionCode.parse(row.path("divisionCode").asText()).orThrow();
      }
    }
  }

  @Test
  void codesAreThoseOfTheVocabularyAndASymbolThatIsNoneIsLeftOut() throws IOException {
    for (JsonNode row : rows("achievements")) {
      Codes.parse(AchievementKind.class, row.path("kind").asText()).orThrow();
    }
    for (JsonNode row : rows("mandates")) {
      row.path("sectors").forEach(code -> Codes.parse(Sector.class, code.asText()).orThrow());
    }
    assertThat(row("achievements", "AC002").path("ipc").get(0).asText()).isEqualTo("G10L 17/02");
    assertThat(row("achievements", "AC090").has("ipc")).isFalse();
    assertThat(rows("achievements").stream().filter(row -> row.has("ipc"))).hasSize(20);
  }

  @Test
  void aPageWithoutASummaryIsSaidAndItsFieldStandsForIt() throws IOException {
    assertThat(rows("achievements")).allMatch(row -> row.has("summary"));
    assertThat(row("achievements", "AC009").path("summary").asText()).isEqualTo("领域：声纹识别");
    assertThat(rows("achievements"))
        .filteredOn(row -> row.path("source").asText().endsWith("页面无摘要"))
        .hasSize(33)
        .allMatch(row -> row.path("summary").asText().startsWith("领域："));
  }

  @Test
  void aWordOrAnOrganisationNobodyHasReadIsRefused(@TempDir Path raw) throws IOException {
    Files.createDirectories(raw.resolve("readings"));
    Files.createDirectories(raw.resolve("real"));
    Files.writeString(raw.resolve("readings/institutions.csv"), "org,name\nA,B,C\n");
    assertThatThrownBy(() -> new AchievementRows(new RawMaterial(raw)).institutions())
        .hasMessageContainingAll("institutions.csv", "[A, B, C]");
    Files.writeString(raw.resolve("readings/institutions.csv"), "org,name\nA,B\n");
    Files.writeString(raw.resolve("real/achievements.jsonl"), "{\"id\":\"AC001\",\"org\":\"Z\"}\n");
    assertThatThrownBy(() -> new AchievementRows(new RawMaterial(raw)).institutions())
        .hasMessageContainingAll("institutions.csv", "Z");
  }

  private static List<JsonNode> rows(String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("seeds/real/" + file + ".jsonl"))) {
      rows.add(RawMaterial.JSON.readTree(line));
    }
    return rows;
  }

  private static JsonNode row(String file, String reference) throws IOException {
    return rows(file).stream()
        .filter(row -> row.path("reference").asText().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> references(String file) throws IOException {
    return rows(file).stream().map(row -> row.path("reference").asText()).toList();
  }

  private static List<String> ids(String file) throws IOException {
    return RAW.jsonLines("real/" + file + ".jsonl").stream()
        .map(row -> row.path("id").asText())
        .toList();
  }
}
