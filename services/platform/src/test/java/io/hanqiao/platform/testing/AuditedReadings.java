package io.hanqiao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.hanqiao.local.TestInfrastructure;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What every service promises of its readings; extend it in an IT of the service. */
public abstract class AuditedReadings {

  private static final Path LIST = Path.of("readings.md");
  private static final Path DOCUMENT = Path.of("openapi.yaml");

  private final ServiceDatabase database;

  /** Of the service whose database has that name. */
  protected AuditedReadings(String service) {
    this.database = new ServiceDatabase(service);
  }

  /**
   * Who reads what.
   *
   * @param user a demo user of another organisation than the one that is told of
   * @param path with its parameters filled in; of a list, so that there is a row
   */
  public record Reader(String user, String path) {}

  /** A reader of every GET whose reading is written down, by the path of the document. */
  protected abstract Map<String, Reader> readers() throws Exception;

  @Test
  void everyGetIsListedWithItsTierAndWhatIsAboveT0IsWrittenDown() throws IOException {
    assertThat(list().flaws(new YAMLMapper().readTree(Files.readString(DOCUMENT)))).isEmpty();
  }

  @Test
  void whoReadsAnothersIsWrittenDownInTheSameRequest() throws Exception {
    Map<String, ReadingsList.Reading> written = list().written();
    Map<String, Reader> readers = new TreeMap<>(readers());
    assertThat(readers.keySet()).isEqualTo(written.keySet());
    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, Reader> each : readers.entrySet()) {
      all.assertThat(actionsOf(each.getValue()))
          .as(each.getKey() + " as " + each.getValue().user())
          .contains(written.get(each.getKey()).writtenAs());
    }
    all.assertAll();
  }

  @Test
  void noRoleOfTheServiceChangesOrTakesAwayARowOfTheTrail() throws SQLException {
    assertThat(database.loosely("audit", "audit_seal", "audit_head", "kept_audit_head")).isEmpty();
  }

  private Iterable<String> actionsOf(Reader reader) throws SQLException {
    String trace = UUID.randomUUID().toString().replace("-", "");
    int status =
        RestAssured.given()
            .auth()
            .oauth2(TestInfrastructure.get().token(reader.user()))
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .urlEncodingEnabled(false)
            .get(reader.path())
            .statusCode();
    assertThat(status).as(reader.path() + " for " + reader.user()).isEqualTo(200);
    return database.actionsIn(trace);
  }

  private static ReadingsList list() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return ReadingsList.of(lines);
    }
  }
}
