package io.hanqiao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** An interface that one class implements is a second name for that class. */
final class ManyImplementations {

  private ManyImplementations() {}

  static ArchRule rule() {
    return classes()
        .that()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .should(
            new ArchCondition<JavaClass>("not have a single implementation") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                long implementations =
                    type.getAllSubclasses().stream()
                        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count();
                events.add(
                    new SimpleConditionEvent(
                        type, implementations != 1, type.getName() + " has one implementation"));
              }
            });
  }
}
