package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeCheckIT {
  @TempDir Path directory;
  private Home home;
  private HomeCheck check;

  @BeforeEach
  void at() {
    home = Home.at(directory.resolve("home"));
    check = new HomeCheck(home);
  }

  @Test
  void aNewDirectoryBecomesAHome() {
    check.claim();
    assertThatCode(check::requireUsable).doesNotThrowAnyException();
    assertThatCode(check::requireRoom).doesNotThrowAnyException();
  }

  @Test
  void aDirectoryWithOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(home.directory());
    Files.writeString(home.directory().resolve("thesis.txt"), "years of work");
    assertThatThrownBy(check::claim).hasMessageContaining("is not a Hanqiao home and not empty");
  }

  @Test
  void dataOfAnotherDatabaseVersionAreNamedWithTheWayOut() throws IOException {
    check.claim();
    Files.createDirectories(home.postgresData());
    Files.writeString(home.postgresData().resolve("PG_VERSION"), "14\n");
    assertThatThrownBy(check::requireUsable)
        .hasMessageContaining("The PostgreSQL data in")
        .hasMessageContaining("deploy/up --fresh");
  }

  @Test
  void dataWithoutTheirPasswordAreNamed() throws IOException {
    check.claim();
    Files.createDirectories(home.postgresData());
    Files.writeString(home.postgresData().resolve("PG_VERSION"), "18\n");
    assertThatThrownBy(check::requireUsable).hasMessageContaining("The database secrets in");
  }

  @Test
  void brokerDataWithoutTheirIdentityAreNamed() throws IOException {
    check.claim();
    Files.createDirectories(home.kafkaData());
    assertThatThrownBy(check::requireUsable).hasMessageContaining("The Kafka data in");
  }

  @Test
  void startingFreshEmptiesDataAndSecretsAndNothingElse() throws IOException {
    check.claim();
    Files.createDirectories(home.postgresData());
    home.secrets().password("any");
    Files.createDirectories(home.log("any").getParent());
    Files.writeString(home.log("any"), "kept");

    check.makeFresh();

    assertThatCode(check::requireUsable).doesNotThrowAnyException();
    assertThat(home.postgresData()).doesNotExist();
    assertThat(home.secrets().directory()).doesNotExist();
    assertThat(home.log("any")).exists();
  }
}
