package io.hanqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.hanqiao");
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("/planted/"))
          .importPackages("io.hanqiao");

  @TestFactory
  Stream<DynamicTest> theHouseKeeps() {
    return HouseRules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> aPlantedViolationTurnsRed() {
    return HouseRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertThat(rule.getValue().evaluate(PLANTED).hasViolation())
                            .as("a violation of “%s” was planted", rule.getKey())
                            .isTrue()));
  }

  @Test
  void everyModuleIsLookedAt() {
    for (String module :
        new String[] {
          "vocabulary",
          "condition",
          "text",
          "encodings",
          "matching",
          "ownconditions",
          "platform",
          "enterprise",
          "credit",
          "fund",
          "challenge",
          "talent",
          "matcher",
          "portal",
          "local"
        }) {
      assertThat(
              HOUSE.stream().anyMatch(c -> c.getPackageName().startsWith("io.hanqiao." + module)))
          .as(module)
          .isTrue();
    }
  }
}
