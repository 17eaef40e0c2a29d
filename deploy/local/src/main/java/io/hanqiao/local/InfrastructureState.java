package io.hanqiao.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the running infrastructure of a build writes down for the tests to find it.
 *
 * @param pid of the process that holds it
 * @param started when that process started, epoch milliseconds
 * @param controlPort where it takes commands
 * @param controlSecret without which it does not
 * @param postgresPort the database server
 * @param kafkaPort the broker, where nobody signs in
 * @param securedKafkaPort the broker, where everybody does
 * @param openIdPort the OpenID provider
 */
record InfrastructureState(
    long pid,
    long started,
    int controlPort,
    String controlSecret,
    int postgresPort,
    int kafkaPort,
    int securedKafkaPort,
    int openIdPort) {
  private static final String FILE = "infrastructure.json";

  void write(Home home) {
    try {
      Secrets.write(home.directory().resolve(FILE), new ObjectMapper().writeValueAsString(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state of the infrastructure that lives in {@code home}, if one does. */
  static Optional<InfrastructureState> living(Home home) {
    Path file = home.directory().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      InfrastructureState state =
          new ObjectMapper().readValue(file.toFile(), InfrastructureState.class);
      return new RunRecord(
              "infrastructure", state.pid, state.started, state.controlPort, StopSignal.TERM)
          .living()
          .map(process -> state);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static void forget(Home home) {
    try {
      Files.deleteIfExists(home.directory().resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
