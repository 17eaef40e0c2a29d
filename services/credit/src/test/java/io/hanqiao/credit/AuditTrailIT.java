package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.platform.testing.Calls.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.AuditKey;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.local.audit.ChainVerifier;
import io.hanqiao.local.audit.TrailExport;
import io.hanqiao.local.audit.Verdict;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.hanqiao.platform.testing.ServiceDatabase.AuditLine;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail of a loan as an auditor takes it away, and what becomes of it in other hands. */
@QuarkusTest
class AuditTrailIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final int PLACE = 4;

  @TempDir Path directory;
  private ExportedTrail trail;
  private int rows;

  @BeforeEach
  void aLoanIsPaidOutAndItsTrailExported() throws IOException {
    String grant = contracted(proposed(offer()));
    pay(drawn(grant, "1000000.00"), "1000000.00");
    String id = grant.substring(GRANTS.length() + 1);
    await()
        .until(
            () ->
                get("auditor", "/v1/audit?after=" + lastPlace()).extract().asString().contains(id));
    Path export = directory.resolve("credit.jsonl");
    new TrailExport(
            "credit",
            URI.create("http://127.0.0.1:" + RestAssured.port),
            List.of(),
            TestInfrastructure.get().token("auditor"),
            setting("hanqiao.audit.public-key"))
        .into(export);
    // What the keeper has heard is what was signed.
    List<String> signed =
        Files.readAllLines(export, UTF_8).stream()
            .filter(line -> line.startsWith("{\"kind\":\"head\""))
            .toList();
    assertThat(signed).isNotEmpty();
    Files.write(TrailExport.keptBeside(export), signed, UTF_8, StandardOpenOption.APPEND);
    trail = ExportedTrail.of(export, directory.resolve("copy.jsonl"));
    rows = trail.rows().size();
    assertThat(rows).isGreaterThan(PLACE + 3);
  }

  /** Not so far back that the page would not hold the newest rows. */
  private static long lastPlace() {
    List<Integer> covered = get("auditor", "/v1/audit/heads").extract().path("items.sealedSeq");
    return covered.isEmpty() ? 0 : Math.max(0, covered.get(covered.size() - 1) - 900);
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  @Test
  void whatNobodyTouchedIsWhole() throws IOException {
    assertThat(trail.verified().flaws()).isEmpty();
    assertThat(trail.verifiedAlone().flaws()).isEmpty();
    assertThat(trail.verifiedAlone().notes()).anyMatch(note -> note.en().contains("--heads"));
  }

  @Test
  void anEditedRowIsFound() throws IOException {
    trail.row(PLACE).put("actor", "somebody-else");
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void anEditedRowWithAHashOfItsOwnIsFoundAtTheNextOne() throws IOException {
    int place = PLACE;
    // Where a head is, the head would be the first to disagree.
    while (trail.hasHeadAt(place)) {
      place++;
    }
    trail.row(place).put("reason", "because");
    List<ObjectNode> rest = List.copyOf(trail.rows().subList(place, rows));
    trail.rows().subList(place, rows).clear();
    trail.rehashedFrom(place);
    trail.rows().addAll(rest);
    assertBad(trail.verified(), place + 1, "or the row before was");
  }

  @Test
  void aFieldThatWasAddedIsFound() throws IOException {
    trail.row(PLACE).put("remark", "approved by the board");
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void aRemovedRowIsFound() throws IOException {
    trail.rows().remove(PLACE - 1);
    assertBad(trail.verified(), PLACE, "it was removed or moved");
  }

  @Test
  void aRemovedRowWhoseNumberWasFilledIsFound() throws IOException {
    trail.rows().remove(PLACE - 1);
    for (int place = PLACE; place < rows; place++) {
      trail.row(place).put("sealedSeq", place);
    }
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void anInsertedRowIsFound() throws IOException {
    trail.rows().add(PLACE, trail.row(PLACE).deepCopy());
    assertBad(trail.verified(), PLACE, "a row was inserted or moved");
  }

  @Test
  void anInsertedRowThatWasGivenANumberIsFound() throws IOException {
    trail.rows().add(PLACE - 1, trail.row(1).deepCopy());
    for (int place = PLACE; place <= rows + 1; place++) {
      trail.row(place).put("sealedSeq", place);
    }
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void twoRowsInAnotherOrderAreFound() throws IOException {
    Collections.swap(trail.rows(), PLACE - 1, PLACE);
    assertBad(trail.verified(), PLACE, "it was removed or moved");
    trail.row(PLACE).put("sealedSeq", PLACE);
    trail.row(PLACE + 1).put("sealedSeq", PLACE + 1);
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void aTailThatWasCutIsFoundThoughItsHeadsWereTakenAwayToo() throws IOException {
    int cut = trail.heads().get(trail.heads().size() - 1).path("sealedSeq").asInt();
    trail.rows().subList(cut - 1, rows).clear();
    assertBad(trail.verifiedAlone(), cut, "The tail was cut");
    trail.heads().removeIf(head -> head.path("sealedSeq").asInt() >= cut);
    assertBad(trail.verified(), cut, "The tail was cut");
  }

  @Test
  void aChainRewrittenAsAWholeIsFoundByItsHeads() throws IOException {
    trail.row(1).put("actor", "nobody");
    trail.rehashedFrom(1);
    assertBad(trail.verifiedAlone(), 1, "not the chain that was signed");
    assertBad(trail.verified(), 1, "not the chain that was signed");
    trail.heads().clear();
    assertBad(trail.verified(), 1, "not the chain that was signed");
    assertThat(trail.verifiedAlone().flaws())
        .singleElement()
        .matches(flaw -> flaw.en().contains("no valid head"));
  }

  @Test
  void aChainRewrittenAndSignedWithAnotherKeyIsFoundByTheKey()
      throws IOException, GeneralSecurityException {
    AuditKey other = AuditKey.fresh();
    trail.row(1).put("actor", "nobody");
    trail.rehashedFrom(1);
    trail.signedBy(other.privateKey());
    trail.key().forEach(key -> key.put("publicKey", other.publicKey()));

    Verdict verdict = trail.verified();
    assertBad(verdict, 1, "not the chain that was signed");
    assertThat(verdict.flaws()).anyMatch(flaw -> flaw.en().contains("not validly signed"));
    assertThat(trail.verifiedAlone().isSound()).as("why heads are kept elsewhere").isTrue();
  }

  @Test
  void aChainRewrittenByWhoeverHasTheKeyIsFoundByTheHeadsThatWereKept()
      throws IOException, GeneralSecurityException {
    trail.row(1).put("actor", "nobody");
    trail.rehashedFrom(1);
    trail.signedBy(setting("hanqiao.audit.signing-key"));

    assertThat(trail.verifiedAlone().isSound()).as("why heads are kept elsewhere").isTrue();
    assertBad(trail.verified(), 1, "not the chain that was signed");
  }

  @Test
  void aRowThatComesTwiceAndARowOfAnotherTrailAreFound() throws IOException {
    trail.rows().add(trail.row(rows).deepCopy());
    assertBad(trail.verified(), rows, "comes again");
    trail.rows().remove(rows);
    trail.rows().set(PLACE - 1, trail.row(PLACE - 1).deepCopy().put("sealedSeq", PLACE));
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void aPlaceThatIsNoNumberAnyMoreIsFound() throws IOException {
    trail.row(PLACE).put("sealedSeq", Integer.toString(PLACE));
    assertBad(trail.verified(), PLACE, "does not have its hash");
  }

  @Test
  void anotherKeyInTheFileIsFoundThoughItsHeadsAreAsTheyWere()
      throws IOException, GeneralSecurityException {
    String other = AuditKey.fresh().publicKey();
    trail.key().forEach(key -> key.put("publicKey", other));
    assertThat(trail.verified().flaws())
        .anyMatch(flaw -> flaw.en().contains("line of the key was changed"));
    trail.key().clear();
    trail.heads().clear();
    assertThat(trail.verifiedAlone().flaws())
        .anyMatch(flaw -> flaw.en().contains("no line with the key"));
  }

  @Test
  void theFilesOfTwoServicesThatChangedPlacesAreFound() throws IOException {
    trail.key().forEach(key -> key.put("service", "fund"));
    assertThat(trail.verified().flaws()).anyMatch(flaw -> flaw.en().contains("were swapped"));
    Path renamed = directory.resolve("fund-audit.jsonl");
    Files.copy(directory.resolve("credit.jsonl"), renamed);
    assertThat(ChainVerifier.verify(renamed, null).flaws())
        .anyMatch(flaw -> flaw.en().contains("called after \"fund\""));
  }

  private static void assertBad(Verdict verdict, int row, String why) {
    assertThat(verdict.firstBadRow()).isEqualTo(row);
    assertThat(verdict.isSound()).isFalse();
    assertThat(verdict.flaws())
        .anyMatch(
            flaw -> flaw.en().contains(why) && flaw.zh().codePoints().anyMatch(c -> c > 0x4e00));
  }

  @Test
  void whoReadsAnApplicationOfAnotherOrganisationIsWrittenDown() throws SQLException {
    String application = Loans.underReview(offer());
    String path = APPLICATIONS + "/" + application;
    int before = DATABASE.reads(application).size();
    get("enterprise", path).statusCode(200);
    get("enterprise", APPLICATIONS + "?limit=1").statusCode(200);
    get("bank2", path).statusCode(404);
    assertThat(DATABASE.reads(application)).hasSize(before);

    get("bank", path).statusCode(200);
    get("bank", APPLICATIONS + "?limit=1").statusCode(200);
    get("auditor", path).statusCode(200);
    get("operator", path).statusCode(200);
    List<AuditLine> read = DATABASE.reads(application);
    assertThat(read.subList(before, read.size()))
        .extracting(AuditLine::action)
        .containsExactly(
            "loan-application.read",
            "loan-application.read",
            "loan-application.read",
            "loan-application.read");
    assertThat(read.get(before).org()).isEqualTo(UUID.fromString(Requests.BANK_ORG));
  }

  @Test
  void whatIsListedButNotShownIsNotWrittenDown() throws SQLException {
    String older = Loans.applied(offer());
    Loans.applied(offer());
    get("bank", APPLICATIONS + "?limit=1").statusCode(200);
    assertThat(DATABASE.reads(older)).isEmpty();
    get("bank", APPLICATIONS + "?limit=2").statusCode(200);
    assertThat(DATABASE.reads(older)).hasSize(1);
  }
}
