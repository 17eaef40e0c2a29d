package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.load;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.encodings.EncodingLifecycle;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EncodingOn.class)
class EncodingInterruptedIT {

  private static final String TEAMS = Kind.TEAM.path();
  private static final String DYE = "活性染料无盐染色工艺";
  private static final int MANY = 60;

  private final EncodingLifecycle encoding =
      Arc.container().instance(EncodingLifecycle.class).get();

  @BeforeEach
  void nobodyWaitsAndNobodyWorks() throws InterruptedException {
    encoding.begin();
    TextsInDatabase.awaitNobodyWaits();
    encoding.end();
  }

  @Test
  void aProcessThatDiesBetweenEncodingAndTellingLosesNothingAndTellsNothingTwice()
      throws SQLException {
    String id = team();
    try (TextsInDatabase.Held held = TextsInDatabase.Held.team(id)) {
      encoding.begin();
      held.kill(held.awaitWaiter());
      assertThat(TextsInDatabase.told(id)).isEqualTo("-");
      held.commit();
    }

    TextsInDatabase.awaitNobodyWaits();
    assertThat(TextsInDatabase.told(id)).isEqualTo("-v");
  }

  @Test
  void wordsThatChangeWhileTheyAreEncodedAreNotToldWithTheVectorsOfTheOldOnes()
      throws SQLException {
    String id = team();
    try (TextsInDatabase.Held held = TextsInDatabase.Held.team(id)) {
      held.change(
          "UPDATE team SET title = '染整', sectors = NULL, text = '"
              + DYE
              + "' WHERE id = '"
              + id
              + "'");
      encoding.begin();
      int unused = held.awaitWaiter();
      held.commit();
    }

    TextsInDatabase.awaitNobodyWaits();
    assertThat(TextsInDatabase.told(id)).isEqualTo("-v");
    assertThat(
            TextsInDatabase.asWorker(
                "SELECT hash FROM encoded_text WHERE aggregate_id = '" + id + "'"))
        .isEqualTo(Wording.supply(null, "染整", DYE).key());
  }

  @Test
  void oneThatFailsHoldsNobodyUpAndIsTriedAgain() throws SQLException {
    String first = team();
    String failing = team();
    TextsInDatabase.asOwner(
        "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$;"
            + " CREATE TRIGGER fail BEFORE INSERT ON encoded_text FOR EACH ROW WHEN"
            + " (NEW.aggregate_id = '"
            + failing
            + "') EXECUTE FUNCTION fail()");

    encoding.begin();

    await().atMost(Duration.ofSeconds(30)).until(() -> TextsInDatabase.told(first).equals("-v"));
    assertThat(TextsInDatabase.told(failing)).isEqualTo("-");
    TextsInDatabase.asOwner("DROP TRIGGER fail ON encoded_text; DROP FUNCTION fail()");
    TextsInDatabase.awaitNobodyWaits();
    assertThat(TextsInDatabase.told(failing)).isEqualTo("-v");
  }

  @Test
  void whileAnotherProcessWorksThisOneStandsByAndTakesOverWhenThatOneIsGone() throws SQLException {
    String id = team();
    try (TextsInDatabase.Leader other = TextsInDatabase.Leader.take()) {
      encoding.begin();
      other.awaitStandby();
      assertThat(TextsInDatabase.told(id)).isEqualTo("-");
    }

    TextsInDatabase.awaitNobodyWaits();
    assertThat(TextsInDatabase.told(id)).isEqualTo("-v");
  }

  @Test
  void aRunThatIsInterruptedInTheMiddleGoesOnWhereItStopped()
      throws SQLException, InterruptedException {
    List<String> ids = loaded(MANY);
    long before = TextsInDatabase.encoded();
    try (TextsInDatabase.Held held = TextsInDatabase.Held.team(ids.get(MANY / 2))) {
      encoding.begin();
      int waiter = held.awaitWaiter();
      encoding.end();
      held.kill(waiter);
      held.commit();
    }
    long midway = TextsInDatabase.encoded() - before;
    assertThat(midway).isBetween(1L, MANY - 1L);
    assertThat(TextsInDatabase.waiting()).isEqualTo(MANY - midway);

    encoding.begin();
    TextsInDatabase.awaitNobodyWaits();

    assertThat(TextsInDatabase.encoded() - before).isEqualTo(MANY);
    for (String id : ids) {
      assertThat(TextsInDatabase.told(id)).isEqualTo("-v");
    }
  }

  @Test
  void anotherModelOrOtherRowsOfTheGlossaryEncodeJustWhatTheyTouch()
      throws SQLException, InterruptedException {
    List<String> ids = loaded(3);
    encoding.begin();
    TextsInDatabase.awaitNobodyWaits();
    encoding.end();
    String untouched = TextsInDatabase.encodedAt(ids.get(0));
    change(ids.get(1), "model = 'older/1'");
    change(ids.get(2), "hash = repeat('0', 64)");

    encoding.begin();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                TextsInDatabase.told(ids.get(1)).equals("-vv")
                    && TextsInDatabase.told(ids.get(2)).equals("-vv"));
    TextsInDatabase.awaitNobodyWaits();
    assertThat(TextsInDatabase.told(ids.get(0))).isEqualTo("-v");
    assertThat(TextsInDatabase.encodedAt(ids.get(0))).isEqualTo(untouched);
    assertThat(
            TextsInDatabase.asWorker(
                "SELECT count(*) FROM encoded_text WHERE hash = repeat('0', 64) OR model <> '"
                    + Encoder.MODEL
                    + "'"))
        .isEqualTo("0");
  }

  private static void change(String id, String column) throws SQLException {
    assertThat(
            TextsInDatabase.asWorker(
                "UPDATE encoded_text SET " + column + " WHERE aggregate_id = '" + id + "'"))
        .isEqualTo("1");
  }

  private static String team() {
    return made(post("institution", TEAMS, Kind.TEAM.full(institution())));
  }

  private static List<String> loaded(int many) {
    String institution = institution();
    Object[] rows =
        IntStream.range(0, many)
            .mapToObj(i -> Kind.TEAM.full(institution).put("text", "第" + i + "种超快激光微纳加工与在线检测"))
            .toArray();
    return load("institution", TEAMS + "/bulk", rows)
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("rows.id", String.class);
  }
}
