package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.audit.ChainHash;
import io.hanqiao.local.audit.TrailExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/audit verify} as a person or a script calls it. */
class AuditCommandIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AuditKey KEY = AuditKey.fresh();

  @TempDir Path directory;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void aTrailOfThreeRowsAndTheHeadThatWasKept() throws IOException, GeneralSecurityException {
    List<String> lines = new ArrayList<>();
    String before = ChainHash.BEFORE_ALL;
    for (int place = 1; place <= 3; place++) {
      ObjectNode row =
          JSON.createObjectNode()
              .put("kind", "row")
              .put("sealedSeq", place)
              .put("seq", Integer.toString(place))
              .put("actor", "somebody");
      before = ChainHash.of(before, row);
      lines.add(row.put("hash", before).toString());
    }
    file = directory.resolve("trail.jsonl");
    Files.write(file, lines, UTF_8);
    ObjectNode key = JSON.createObjectNode().put("kind", "key").put("service", "credit");
    Files.write(
        TrailExport.keptBeside(file),
        List.of(key.put("publicKey", KEY.publicKey()).toString(), head(before)),
        UTF_8);
  }

  private static String head(String hash) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(
        KeyFactory.getInstance("Ed25519")
            .generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(KEY.privateKey()))));
    signature.update(
        ("hanqiao-audit-head-1\ncredit\n1\n3\n" + hash + "\n2026-03-31T01:02:03Z").getBytes(UTF_8));
    return JSON.createObjectNode()
        .put("kind", "head")
        .put("service", "credit")
        .put("version", 1)
        .put("sealedSeq", 3)
        .put("hash", hash)
        .put("signedAt", "2026-03-31T01:02:03Z")
        .put("signature", Base64.getEncoder().encodeToString(signature.sign()))
        .toString();
  }

  @Test
  void aWholeTrailEndsWithZeroAndSaysSoInBothLanguages() throws IOException {
    assertThat(run("verify", file.toString())).isZero();
    assertThat(text()).contains("审计链完整。").contains("The audit trail is whole.");
  }

  @Test
  void anEditedRowEndsWithAnErrorThatNamesIt() throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("somebody", "nobody"));
    assertThat(run("verify", file.toString())).isEqualTo(1);
    assertThat(text()).contains("第一处在第 1 行").contains("first at row 1.");
  }

  @Test
  void aCutTailIsFoundByTheHeadsThatAreNamed() throws IOException {
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, 2));
    Path kept = directory.resolve("kept-elsewhere");
    Files.move(TrailExport.keptBeside(file), kept);
    assertThat(run("verify", "--heads", kept.toString(), file.toString())).isEqualTo(1);
    assertThat(text()).contains("末尾被截去").contains("the first missing row is 3");
  }

  @Test
  void aLineThatIsNoneAndAFileThatIsNotThereAreRefusedInWords() throws IOException {
    Files.writeString(file, "{\"kind\": \"row\", \"seq\": 1");
    assertThatThrownBy(() -> run("verify", file.toString()))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("第 1 行")
        .hasMessageContaining("Line 1 of");
    assertThatThrownBy(() -> run("verify", "nowhere"))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("There is no file nowhere.");
    assertThatThrownBy(() -> run("verify"))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("Usage: deploy/audit export");
    assertThatThrownBy(() -> run("export", "nobody"))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("There is no service \"nobody\"");
  }

  private int run(String... words) throws IOException {
    Path root = Path.of(System.getProperty("hanqiao.root"));
    return new AuditCommand(root, new Console(new PrintStream(said, true, UTF_8)))
        .run(List.of(words));
  }

  private String text() {
    return said.toString(UTF_8);
  }
}
