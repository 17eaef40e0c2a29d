package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.load;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An achievement tells its institution's name, so it must not tell one that is being replaced. */
@QuarkusTest
class RenamingIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");
  private static final String NEW_NAME = "武汉新名研究院（演示）";

  @Test
  void oneThatIsPostedMeanwhileTellsTheNewName() throws SQLException {
    String institution = institution();

    String posted =
        meanwhile(
            institution,
            () ->
                made(
                    post(
                        "institution",
                        Kind.ACHIEVEMENT.path(),
                        Kind.ACHIEVEMENT.minimal(institution))));

    assertThat(DATABASE.lastTold(posted)).contains(NEW_NAME);
  }

  @Test
  void oneThatNamesItByItsReferenceMeanwhileTellsTheNewName() throws SQLException {
    String reference = UUID.randomUUID().toString();
    String institution =
        made(
            post(
                "institution",
                Kind.INSTITUTION.path(),
                Kind.INSTITUTION.full("").put("reference", reference)));
    ObjectNode form = Kind.ACHIEVEMENT.minimal(institution);
    form.remove("institutionId");
    form.put("institutionReference", reference);

    String posted =
        meanwhile(institution, () -> made(post("institution", Kind.ACHIEVEMENT.path(), form)));

    assertThat(DATABASE.lastTold(posted)).contains(NEW_NAME);
  }

  @Test
  void oneThatIsLoadedMeanwhileTellsTheNewName() throws SQLException {
    String institution = institution();

    String loaded =
        meanwhile(
            institution,
            () ->
                load(
                        "institution",
                        Kind.ACHIEVEMENT.path() + "/bulk",
                        Kind.ACHIEVEMENT.minimal(institution))
                    .extract()
                    .path("rows[0].id"));

    assertThat(DATABASE.lastTold(loaded)).contains(NEW_NAME);
  }

  @Test
  void oneThatIsEditedMeanwhileTellsTheNewName() throws SQLException {
    String institution = institution();
    String achievement =
        made(post("institution", Kind.ACHIEVEMENT.path(), Kind.ACHIEVEMENT.minimal(institution)));

    int status =
        meanwhile(
            institution,
            () ->
                put(
                        "institution",
                        Kind.ACHIEVEMENT.path() + "/" + achievement,
                        "\"1\"",
                        Kind.ACHIEVEMENT.minimal(institution))
                    .extract()
                    .statusCode());

    assertThat(status).isEqualTo(200);
    assertThat(DATABASE.lastTold(achievement)).contains(NEW_NAME);
  }

  /** Renames as the service does: the institution first, then what it posted. */
  private static <T> T meanwhile(String institution, Supplier<T> request) throws SQLException {
    return OpenChange.whileOpen(
            List.of(
                "UPDATE institution SET name = '" + NEW_NAME + "' WHERE id = '" + institution + "'",
                "SELECT id FROM achievement WHERE institution_id = '"
                    + institution
                    + "' FOR UPDATE"),
            List.of(request))
        .get(0);
  }
}
