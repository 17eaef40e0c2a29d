package io.hanqiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** The rules of the house. Each has a violation planted beside this class that must turn it red. */
final class HouseRules {

  private static final String[] SERVICES = {
    "io.hanqiao.enterprise..",
    "io.hanqiao.credit..",
    "io.hanqiao.fund..",
    "io.hanqiao.challenge..",
    "io.hanqiao.talent..",
    "io.hanqiao.matcher..",
    "io.hanqiao.portal.."
  };
  private static final Set<String> SENTENCES =
      Set.of("Text", "Flaw", "Parsed", "Parsed$Valid", "Parsed$Invalid", "Named");

  private HouseRules() {}

  /** All rules by name. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    boundaries(rules);
    conditions(rules);
    texts(rules);
    mechanism(rules);
    rules.put("packages of a module are free of cycles", freeOfCycles());
    rules.put("every endpoint declares its roles", everyEndpointDeclaresItsRoles());
    rules.put("no interface has a single implementation", ManyImplementations.rule());
    rules.put("no class is called Util, Manager, Impl or Helper", plainNames());
    rules.put("scores and money know no floating point", noFloatingPoint());
    rules.put("dependencies come through constructors", constructorInjection());
    return rules;
  }

  private static void boundaries(Map<String, ArchRule> rules) {
    rules.put("vocabulary is pure Java", dependsOnly("io.hanqiao.vocabulary.."));
    rules.put(
        "matching knows the vocabulary and no framework",
        // The solver of flows is a library, not a framework.
        dependsOnly(
            "io.hanqiao.matching..",
            "io.hanqiao.text..",
            "io.hanqiao.vocabulary..",
            "com.google.ortools.."));
    rules.put(
        "platform speaks no word of the domain",
        noClasses()
            .that(are(resideInAnyPackage("io.hanqiao.platform..")))
            .should()
            .dependOnClassesThat(domain()));
    rules.put(
        "no service knows another",
        slices()
            .matching("io.hanqiao.(enterprise|credit|fund|challenge|talent|matcher|portal)..")
            .should()
            .notDependOnEachOther());
    rules.put(
        "only the matcher and own conditions know matching",
        knownOnlyTo("io.hanqiao.matching..", "matcher", "ownconditions"));
  }

  private static void conditions(Map<String, ArchRule> rules) {
    rules.put(
        "condition knows the vocabulary and CEL",
        dependsOnly(
            "io.hanqiao.condition..",
            "io.hanqiao.vocabulary..",
            "dev.cel..",
            "com.google.common.collect.."));
    rules.put(
        "own conditions know needs and conditions and no framework",
        dependsOnly(
            "io.hanqiao.ownconditions..",
            "io.hanqiao.condition..",
            "io.hanqiao.matching..",
            "io.hanqiao.vocabulary.."));
    rules.put(
        "only credit and own conditions know conditions",
        knownOnlyTo("io.hanqiao.condition..", "credit", "ownconditions"));
    rules.put(
        "only the matcher knows own conditions",
        knownOnlyTo("io.hanqiao.ownconditions..", "matcher"));
    rules.put("only condition knows CEL", knownOnlyTo("dev.cel..", "condition"));
  }

  private static void texts(Map<String, ArchRule> rules) {
    rules.put(
        "text knows the vocabulary and the runtime of its encoder",
        dependsOnly("io.hanqiao.text..", "io.hanqiao.vocabulary..", "ai.onnxruntime.."));
    rules.put(
        "only owners of texts and the matcher know text",
        knownOnlyTo(
            "io.hanqiao.text..",
            "encodings",
            "challenge",
            "enterprise",
            "talent",
            "matcher",
            "matching"));
    rules.put(
        "only owners of texts keep encodings",
        knownOnlyTo("io.hanqiao.encodings..", "challenge", "enterprise", "talent"));
    rules.put(
        "only text knows the runtime of its encoder", knownOnlyTo("ai.onnxruntime..", "text"));
    rules.put(
        "who compares texts opens no encoder",
        noClasses()
            .that(are(resideInAnyPackage("io.hanqiao.matching..", "io.hanqiao.matcher..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.hanqiao.text.encoding.Encoder"));
  }

  /** A pure module: itself, the language and the packages named. */
  private static ArchRule dependsOnly(String module, String... others) {
    return classes()
        .that(are(resideInAnyPackage(module)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(module, "java..", "org.jspecify..").or(resideInAnyPackage(others)));
  }

  /** Packages that nobody sees but themselves and the modules named. */
  private static ArchRule knownOnlyTo(String packages, String... modules) {
    String[] insiders =
        Stream.concat(
                Stream.of(packages), Arrays.stream(modules).map(m -> "io.hanqiao." + m + ".."))
            .toArray(String[]::new);
    return noClasses()
        .that(are(resideInAnyPackage("io.hanqiao..")))
        .and()
        .resideOutsideOfPackages(insiders)
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages));
  }

  private static void mechanism(Map<String, ArchRule> rules) {
    rules.put(
        "only the relay touches a Kafka producer",
        noClasses()
            .that(are(resideInAnyPackage("io.hanqiao..")))
            .and()
            .resideOutsideOfPackages("io.hanqiao.platform.outbox..", "io.hanqiao.local..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Producer.class));
    rules.put(
        "only platform's loops touch a Kafka consumer",
        noClasses()
            .that(are(resideInAnyPackage("io.hanqiao..")))
            .and()
            .resideOutsideOfPackages("io.hanqiao.platform.consume..", "io.hanqiao.local..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Consumer.class));
    rules.put(
        "only Transactions begins a transaction",
        noClasses()
            .that(are(resideInAnyPackage(SERVICES)))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(QuarkusTransaction.class, Transactional.class));
    rules.put("time and chance are injected", TimeAndChance.rule());
  }

  private static DescribedPredicate<JavaClass> domain() {
    return DescribedPredicate.describe(
        "the domain",
        c ->
            resideInAnyPackage(SERVICES).test(c)
                || c.getPackageName().startsWith("io.hanqiao.matching")
                || c.getPackageName().startsWith("io.hanqiao.text")
                || c.getPackageName().startsWith("io.hanqiao.encodings")
                || c.getPackageName().startsWith("io.hanqiao.condition")
                || c.getPackageName().startsWith("io.hanqiao.ownconditions")
                || (c.getPackageName().equals("io.hanqiao.vocabulary")
                    && !SENTENCES.contains(
                        c.getName().substring("io.hanqiao.vocabulary.".length()))));
  }

  private static ArchRule freeOfCycles() {
    return slices().matching("io.hanqiao.(*).(*)..").should().beFreeOfCycles();
  }

  private static ArchRule everyEndpointDeclaresItsRoles() {
    return methods()
        .that()
        .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class);
  }

  private static ArchRule plainNames() {
    return noClasses()
        .that(are(resideInAnyPackage("io.hanqiao..")))
        .should()
        // A fund manager (基金管理人) is a term of the field, not a class that manages.
        .haveNameMatching(".*(Utils?|(?<!\\.Fund)Manager|Impl|Helper)")
        .orShould()
        .resideInAPackage("..common..");
  }

  private static ArchRule noFloatingPoint() {
    return fields()
        .that()
        .areDeclaredInClassesThat(
            resideInAnyPackage(
                "io.hanqiao.vocabulary..",
                "io.hanqiao.condition..",
                "io.hanqiao.ownconditions..",
                "io.hanqiao.text..",
                "io.hanqiao.matching.."))
        .should()
        .notHaveRawType(
            DescribedPredicate.describe(
                "floating point",
                c -> c.getName().matches("double|float|double\\[\\]|float\\[\\]")));
  }

  private static ArchRule constructorInjection() {
    return fields()
        .that()
        .areDeclaredInClassesThat(are(resideInAnyPackage("io.hanqiao..")))
        .should()
        .notBeAnnotatedWith(Inject.class);
  }
}
