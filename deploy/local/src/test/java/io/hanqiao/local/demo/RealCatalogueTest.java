package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the real material is given owners, on a catalogue of one row of each kind. */
class RealCatalogueTest {
  private static final Path DIRECTORY = Path.of("target", "real-catalogue");
  private static final OrgIds ORGS = new OrgIds(1, Map.of("fund", "somebody"));

  @BeforeAll
  static void writeOneRowOfEachKind() throws IOException {
    Files.createDirectories(DIRECTORY);
    write("fund-managers", "{\"reference\":\"RM1\",\"name\":\"管理人\"}");
    write("funds", "{\"reference\":\"RF1\",\"managerReference\":\"RM1\",\"name\":\"基金\"}");
    write("mandates", "{\"reference\":\"RD1\",\"fundReference\":\"RF1\",\"name\":\"方向\"}");
    write("institutions", "{\"reference\":\"RI1\",\"name\":\"高校\"}");
    write("achievements", "{\"reference\":\"AC1\",\"institutionReference\":\"RI1\"}");
    write("challenges", "{\"reference\":\"CH1\",\"title\":\"榜单\"}");
    write("enterprises", "{\"reference\":\"FE005\",\"name\":\"模板\"}");
  }

  @Test
  void aFundAndItsMandateBelongToTheirManagerAndAnAchievementToItsInstitution() throws IOException {
    String manager = owner(Route.FUND_MANAGERS);

    assertThat(owner(Route.FUNDS)).isEqualTo(manager);
    assertThat(owner(Route.MANDATES)).isEqualTo(manager);
    assertThat(owner(Route.ACHIEVEMENTS)).isEqualTo(owner(Route.INSTITUTIONS));
    assertThat(List.of(manager, owner(Route.INSTITUTIONS), owner(Route.CHALLENGES)))
        .doesNotHaveDuplicates()
        .doesNotContain("somebody")
        .allMatch(org -> org.startsWith("01930000-0000-7"));
  }

  @Test
  void theTemplateStaysOutAndAFileThatIsNotThereHoldsNothing() throws IOException {
    RealCatalogue real = RealCatalogue.read(DIRECTORY, ORGS);

    assertThat(real.rows(Route.ENTERPRISES)).isEmpty();
    assertThat(real.rows(Route.BANKS)).isEmpty();
    assertThat(real.rows(Route.TEAMS)).isEmpty();
  }

  private static String owner(Route route) throws IOException {
    return RealCatalogue.read(DIRECTORY, ORGS)
        .rows(route)
        .findFirst()
        .orElseThrow()
        .text("ownerOrg");
  }

  private static void write(String name, String line) throws IOException {
    Files.writeString(DIRECTORY.resolve(name + ".jsonl"), line + "\n");
  }
}
