package io.hanqiao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The schemas and golden samples this service publishes, as they stand in its resources. */
public final class EventSchemas {

  private static final Path EVENTS = Path.of("src/main/resources/events");
  private static final String SUFFIX = ".schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory ->
              factory.schemaMappers(
                  mappers ->
                      mappers.mapPrefix(
                          "https://hanqiao.example/events/", EVENTS.toUri().toString())));

  private EventSchemas() {}

  /** What a schema has against an event's body; empty if nothing. */
  public static List<String> flaws(String topic, String type, JsonNode body) {
    SchemaLocation id =
        SchemaLocation.of("https://hanqiao.example/events/" + topic + "/" + type + SUFFIX);
    JsonSchema schema =
        FACTORY.getSchema(
            id, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return schema.validate(body).stream().map(Object::toString).toList();
  }

  /** The topics. */
  public static List<String> topics() {
    return names(EVENTS, "");
  }

  /** The event types of a topic that have a schema. */
  public static List<String> types(String topic) {
    return names(EVENTS.resolve(topic), SUFFIX).stream()
        .filter(type -> type.startsWith("io.hanqiao."))
        .toList();
  }

  /** The golden samples of a type, by file name. */
  public static List<String> samples(String topic, String type) {
    return names(EVENTS.resolve(topic).resolve("samples"), ".json").stream()
        .filter(name -> name.startsWith(type + "."))
        .toList();
  }

  /** A golden sample. */
  public static JsonNode sample(String topic, String name) {
    return read(EVENTS.resolve(topic).resolve("samples").resolve(name + ".json"));
  }

  /** The schema of the state that all events of a topic carry. */
  public static JsonNode state(String topic) {
    return state(topic, "state.v1");
  }

  /**
   * The schema of one of the states that events of a topic carry, where it tells several kinds.
   *
   * @param name such as {@code direct-state.v1}
   */
  public static JsonNode state(String topic, String name) {
    return read(EVENTS.resolve(topic).resolve(name + SUFFIX));
  }

  /** The names of all fields, those of nested objects behind a point. */
  public static Set<String> fieldNames(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object
        .properties()
        .forEach(
            field -> {
              names.add(field.getKey());
              fieldNames(field.getValue()).forEach(n -> names.add(field.getKey() + "." + n));
            });
    return names;
  }

  /**
   * The names of all fields of a golden sample, but for those of its encoded words: tests run
   * without the encoding unless they ask for it.
   */
  public static Set<String> sampleFields(String topic, String name) {
    Set<String> names = fieldNames(sample(topic, name));
    names.removeIf(field -> field.equals("encodedText") || field.startsWith("encodedText."));
    return names;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path directory, String suffix) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
