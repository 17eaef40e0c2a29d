package io.hanqiao.credit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.audit.ChainHash;
import io.hanqiao.local.audit.ChainVerifier;
import io.hanqiao.local.audit.TrailExport;
import io.hanqiao.local.audit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** A copy of an exported trail in the hands of somebody who would have it say something else. */
final class ExportedTrail {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final List<ObjectNode> key = new ArrayList<>();
  private final List<ObjectNode> heads = new ArrayList<>();
  private final List<ObjectNode> rows = new ArrayList<>();

  private ExportedTrail(Path file) {
    this.file = file;
  }

  /** A copy of {@code export} under another name, with what was kept of it beside it. */
  static ExportedTrail of(Path export, Path copy) throws IOException {
    Files.copy(TrailExport.keptBeside(export), TrailExport.keptBeside(copy));
    ExportedTrail trail = new ExportedTrail(copy);
    for (String line : Files.readAllLines(export, UTF_8)) {
      ObjectNode node = (ObjectNode) JSON.readTree(line);
      switch (node.path("kind").asText()) {
        case "key" -> trail.key.add(node);
        case "head" -> trail.heads.add(node);
        default -> trail.rows.add(node);
      }
    }
    return trail;
  }

  List<ObjectNode> rows() {
    return rows;
  }

  List<ObjectNode> heads() {
    return heads;
  }

  List<ObjectNode> key() {
    return key;
  }

  boolean hasHeadAt(int place) {
    return heads.stream().anyMatch(head -> head.path("sealedSeq").asInt() == place);
  }

  ObjectNode row(int place) {
    return rows.get(place - 1);
  }

  /** Gives every row from a place on the number and the hash it would have. */
  void rehashedFrom(int place) {
    String before = place == 1 ? ChainHash.BEFORE_ALL : row(place - 1).path("hash").asText();
    for (int i = place; i <= rows.size(); i++) {
      before = ChainHash.of(before, row(i).put("sealedSeq", i));
      row(i).put("hash", before);
    }
  }

  /** Signs every head anew, on the rows as they are now. */
  void signedBy(String privateKey) throws GeneralSecurityException {
    heads.removeIf(head -> head.path("sealedSeq").asInt() > rows.size());
    PrivateKey signing =
        KeyFactory.getInstance("Ed25519")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
    for (ObjectNode head : heads) {
      head.set("hash", row(head.path("sealedSeq").asInt()).get("hash"));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(signing);
      signature.update(
          String.join(
                  "\n",
                  "hanqiao-audit-head-1",
                  head.path("service").asText(),
                  head.path("version").asText(),
                  head.path("sealedSeq").asText(),
                  head.path("hash").asText(),
                  head.path("signedAt").asText())
              .getBytes(UTF_8));
      head.put("signature", Base64.getEncoder().encodeToString(signature.sign()));
    }
  }

  /** Verified with what another service kept. */
  Verdict verified() throws IOException {
    write();
    return ChainVerifier.verify(file, TrailExport.keptBeside(file));
  }

  /** Verified with nothing but itself. */
  Verdict verifiedAlone() throws IOException {
    write();
    return ChainVerifier.verify(file, null);
  }

  private void write() throws IOException {
    Files.write(
        file,
        Stream.of(key, heads, rows).flatMap(List::stream).map(ObjectNode::toString).toList(),
        UTF_8);
  }
}
