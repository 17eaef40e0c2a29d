package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.hanqiao.matching.lending.AnchorTerms;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.AreaTerms;
import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.DemandCriterion;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FigureTerms;
import io.hanqiao.matching.lending.FirmBorrowing;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRules;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.matching.lending.LoanTerms;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.matching.lending.ProjectFacts;
import io.hanqiao.matching.lending.ProjectTerms;
import io.hanqiao.matching.lending.ProviderLimits;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.matching.lending.SecurityTerms;
import io.hanqiao.matching.lending.SupplyCriterion;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kernel and reference may share inputs and rulebook only: else they would err together. */
class KernelIndependenceTest {

  private static final Set<String> SHARED =
      Stream.of(
              LendingDemand.class,
              LoanRequest.class,
              SecurityGiven.class,
              ProjectFacts.class,
              ExistingLoan.class,
              AnchorTies.class,
              AnchorTies.Edge.class,
              FirmFacts.class,
              FirmIndustry.class,
              FirmStanding.class,
              FirmFigures.class,
              FirmBorrowing.class,
              LendingSupply.class,
              LoanTerms.class,
              PriceTerms.class,
              AreaTerms.class,
              BorrowerTerms.class,
              FigureTerms.class,
              SecurityTerms.class,
              GuarantorCapacity.class,
              ProjectTerms.class,
              AnchorTerms.class,
              ProviderLimits.class,
              OwnCondition.class,
              ConditionCheck.class,
              LendingRulebook.class,
              LendingThresholds.class,
              LendingRule.class,
              DemandCriterion.class,
              SupplyCriterion.class)
          .map(Class::getName)
          .collect(Collectors.toUnmodifiableSet());

  private static final ArchRule KERNEL_KNOWS_INPUTS_ONLY =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("io.hanqiao.matching.kernel")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are the loan market's own workings", KernelIndependenceTest::isWorking));

  private static boolean isWorking(JavaClass type) {
    return type.getPackageName().equals("io.hanqiao.matching.lending")
        && !SHARED.contains(type.getName());
  }

  @Test
  void theKernelTakesInputsAndRulebookAndNothingElse() {
    JavaClasses shipped =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.hanqiao.matching");
    assertThat(shipped.stream().anyMatch(KernelIndependenceTest::isWorking)).isTrue();
    assertThatCode(() -> KERNEL_KNOWS_INPUTS_ONLY.check(shipped)).doesNotThrowAnyException();
  }

  @Test
  void aKernelThatAsksTheReferenceIsFound() {
    JavaClasses planted = new ClassFileImporter().importClasses(AsksTheReference.class);
    assertThatThrownBy(() -> KERNEL_KNOWS_INPUTS_ONLY.check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LendingRules");
  }

  /** A planted violation. */
  private static final class AsksTheReference {
    @SuppressWarnings("unused")
    boolean eligible(LendingRulebook rulebook, LendingDemand demand, LendingSupply supply) {
      return new LendingRules(rulebook, LocalDate.EPOCH).eligible(demand, supply);
    }
  }
}
