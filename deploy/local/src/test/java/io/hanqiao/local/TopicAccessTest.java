package io.hanqiao.local;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the broker allows is what the services do: a rule too many is as wrong as one too few. */
class TopicAccessTest {

  private static final Path SERVICES = Path.of("../../services");
  private static final TopicAccess ACCESS = TopicAccess.table();
  private static final Pattern QUOTED = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

  static Set<String> services() {
    return ACCESS.services();
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceWritesTheTopicsItOwnsTheirBriefsAndItsHeads(String service) throws IOException {
    Properties settings = settings(service);
    Set<String> own = list(settings.getProperty("hanqiao.topics.own"));
    list(settings.getProperty("hanqiao.topics.brief", ""))
        .forEach(brief -> own.add(brief.substring(0, brief.indexOf(':')) + "-brief"));
    own.add(service + ".audit-head");

    assertThat(ACCESS.writes(service)).isEqualTo(own);
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceReadsTheTopicsOfOthersThatItsSourcesNameAndNoOther(String service)
      throws IOException {
    Set<String> everyTopic = new TreeSet<>();
    services().forEach(other -> everyTopic.addAll(ACCESS.writes(other)));
    Set<String> named = namedBy(service);
    named.retainAll(everyTopic);
    Properties settings = settings(service);
    named.add(settings.getProperty("hanqiao.erasure.topic", "enterprise.erasure"));
    named.removeAll(ACCESS.writes(service));
    named.add(settings.getProperty("hanqiao.audit.keeps") + ".audit-head");

    assertThat(ACCESS.reads(service)).isEqualTo(named);
  }

  private static Set<String> namedBy(String service) throws IOException {
    try (Stream<Path> sources = Files.walk(SERVICES.resolve(service).resolve("src/main/java"))) {
      return sources
          .filter(source -> source.toString().endsWith(".java"))
          .flatMap(source -> QUOTED.matcher(read(source)).results().map(TopicAccessTest::topic))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String topic(MatchResult quoted) {
    return quoted.group(1);
  }

  private static Properties settings(String service) throws IOException {
    Properties settings = new Properties();
    try (var in =
        Files.newInputStream(
            SERVICES.resolve(service).resolve("src/main/resources/application.properties"))) {
      settings.load(in);
    }
    return settings;
  }

  private static Set<String> list(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
