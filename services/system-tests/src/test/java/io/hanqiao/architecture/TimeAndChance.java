package io.hanqiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** Code that asks the wall clock or rolls dice by itself cannot be replayed. */
final class TimeAndChance {

  private static final Pattern ASK =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now\\((java\\.time\\.Zone\\w+)?\\)"
              + "|java\\.util\\.UUID\\.randomUUID\\(\\)"
              + "|java\\.lang\\.Math\\.random\\(\\)"
              + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
              + "|java\\.lang\\.Thread\\.sleep\\(.*\\)");

  private TimeAndChance() {}

  static ArchRule rule() {
    return noClasses()
        .that(are(resideInAnyPackage("io.hanqiao..")))
        .and()
        .resideOutsideOfPackage("io.hanqiao.local..")
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaCall<?>>describe(
                "the wall clock, dice or sleep",
                call -> ASK.matcher(call.getTarget().getFullName()).matches()));
  }
}
