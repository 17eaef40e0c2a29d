package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleBuildIT {
  private static final Path PRELUDE =
      Path.of(System.getProperty("hanqiao.root")).resolve("deploy/local/prelude.sh");

  @TempDir Path checkout;

  @BeforeEach
  void aBuiltCheckout() throws Exception {
    write("pom.xml", "<project/>");
    write("services/credit/src/main/java/A.java", "class A {}");
    Files.createDirectories(checkout.resolve("deploy/local/target/lib"));
    write("stamp", bash("fingerprint " + checkout));
    assertThat(stale()).isFalse();
  }

  @Test
  void aChangedNewOrDeletedSourceHasToBeBuilt() throws Exception {
    write("services/credit/src/main/java/A.java", "class A { int b; }");
    assertThat(stale()).isTrue();
    write("services/credit/src/main/java/A.java", "class A {}");
    assertThat(stale()).isFalse();
    write("services/credit/src/main/java/B.java", "class B {}");
    assertThat(stale()).isTrue();
    Files.delete(checkout.resolve("services/credit/src/main/java/B.java"));
    Files.delete(checkout.resolve("services/credit/src/main/java/A.java"));
    assertThat(stale()).isTrue();
  }

  @Test
  void whatTheBuildMakesAndWhatOnlyPeopleOrTestsReadNeedsNoBuild() throws Exception {
    write("services/credit/target/A.class", "built");
    write("services/portal/web/node_modules/x/index.js", "installed");
    write("services/README.md", "prose");
    write("services/credit/src/test/java/ATest.java", "class ATest {}");
    assertThat(stale()).isFalse();
  }

  @Test
  void withoutTheClassPathOfTheLauncherItHasToBeBuilt() throws Exception {
    Files.delete(checkout.resolve("deploy/local/target/lib"));
    assertThat(stale()).isTrue();
  }

  @Test
  void whatWasBuiltInPartIsNotSaidToBeBuilt() throws Exception {
    write("deploy/local/pom.xml", "<project/>");
    write("services/credit/pom.xml", "<project/>");
    write("services/fund/pom.xml", "<project/>");
    String local = "MavenProject: io.hanqiao:local:0.1.0 @ " + checkout + "/deploy/local/pom.xml";
    String credit =
        "MavenProject: io.hanqiao:credit:0.1.0 @ " + checkout + "/services/credit/pom.xml";
    String fund = "MavenProject: io.hanqiao:fund:0.1.0 @ " + checkout + "/services/fund/pom.xml";

    assertThat(staleAfter("[" + local + ", " + credit + "]")).isTrue();
    assertThat(staleAfter("[" + local + ", " + credit + ", " + fund + "]")).isFalse();
  }

  private boolean staleAfter(String built) throws Exception {
    String unused =
        bash(
            "HANQIAO_ROOT=%s; HANQIAO_STAMP=%s/stamp; stamp 'Built: %s'"
                .formatted(checkout, checkout, built));
    return stale();
  }

  @Test
  void versionsAreComparedNumberByNumber() throws Exception {
    assertThat(bash("at_least 20.19.4 20.19 && at_least 22.1 20.19 && echo yes")).contains("yes");
    assertThat(bash("at_least 20.9 20.19 || echo no")).contains("no");
    assertThat(bash("at_least 17.0.15 17 && at_least 21 17 && echo yes")).contains("yes");
  }

  @Test
  void theHomeIsFoundInEitherSpelling() throws Exception {
    assertThat(bash("home_of --fresh --home /data --detach")).isEqualTo("/data\n");
    assertThat(bash("home_of --home=/data")).isEqualTo("/data\n");
    assertThat(bash("home_of --fresh")).endsWith("/.hanqiao\n");
  }

  private boolean stale() throws Exception {
    return bash("is_stale " + checkout + " " + checkout.resolve("stamp") + " && echo yes")
        .contains("yes");
  }

  private void write(String file, String content) throws IOException {
    Path path = checkout.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content, UTF_8);
  }

  private static String bash(String command) throws Exception {
    Process process =
        new ProcessBuilder("bash", "-c", ". " + PRELUDE + "; " + command)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
