package io.hanqiao.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The schemas and golden samples of a need's events, as they stand in the resources. */
final class NeedSchemas {

  static final String TOPIC = "enterprise.financing-need";
  private static final Path EVENTS = Path.of("src/main/resources/events");
  private static final String ID = "https://hanqiao.example/events/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory -> factory.schemaMappers(m -> m.mapPrefix(ID, EVENTS.toUri().toString())));

  private NeedSchemas() {}

  /** The full name of an event type: opened, changed or closed. */
  static String type(String what) {
    return "io.hanqiao.enterprise.financing-need." + what + ".v1";
  }

  /** What a type's schema has against an event's body; empty if nothing. */
  static List<String> flaws(String type, JsonNode body) {
    return FACTORY
        .getSchema(
            SchemaLocation.of(ID + TOPIC + "/" + type + ".schema.json"),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
        .validate(body)
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** A golden sample: minimal or full. */
  static JsonNode sample(String type, String name) throws IOException {
    return read("samples/" + type + "." + name + ".json");
  }

  /** The schema of the state that all events carry. */
  static JsonNode state() throws IOException {
    return read("state.v1.schema.json");
  }

  /** The names of an object's fields. */
  static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read(String file) throws IOException {
    return JSON.readTree(Files.readString(EVENTS.resolve(TOPIC).resolve(file)));
  }
}
