package io.hanqiao.encodings;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.encoding.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The encoded texts of this service, in the running transaction. */
@ApplicationScoped
class EncodedTexts {

  private static final String ONE =
      "SELECT hash, whole, spans, clauses FROM encoded_text WHERE aggregate_id = ? AND model = ?";
  private static final String HASHES =
      "SELECT aggregate_id, hash FROM encoded_text WHERE aggregate_id = ANY (?) AND model = ?";
  private static final String COUNT = "SELECT count(*) FROM encoded_text WHERE model = ?";
  private static final String KEEP =
      "INSERT INTO encoded_text (aggregate_id, owner_org, hash, model, whole, spans, clauses)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (aggregate_id) DO UPDATE SET"
          + " hash = EXCLUDED.hash, model = EXCLUDED.model, whole = EXCLUDED.whole,"
          + " spans = EXCLUDED.spans, clauses = EXCLUDED.clauses, encoded_at = clock_timestamp()";

  private final DataSource dataSource;

  EncodedTexts(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The text of a posting if it was made of these very words by the encoder in use. */
  Optional<EncodedText> fitting(UUID id, Wording wording) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ONE)) {
      select.setObject(1, id);
      select.setString(2, Encoder.MODEL);
      try (ResultSet found = select.executeQuery()) {
        return found.next() && found.getString(1).equals(wording.key())
            ? Optional.of(text(found))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read an encoded text", e);
    }
  }

  /** The hashes of those of the postings that the encoder in use has encoded. */
  Map<UUID, String> hashes(Collection<UUID> ids) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(HASHES)) {
      select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      select.setString(2, Encoder.MODEL);
      Map<UUID, String> hashes = new HashMap<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          hashes.put(found.getObject(1, UUID.class), found.getString(2));
        }
      }
      return hashes;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the hashes of encoded texts", e);
    }
  }

  /** How many the encoder in use has encoded. */
  long count() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT)) {
      select.setString(1, Encoder.MODEL);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? found.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not count the encoded texts", e);
    }
  }

  /** Keeps a posting's text instead of what was kept of it before. */
  void keep(Worded posting, EncodedText text) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      List<Clause> clauses = text.clauses();
      Integer[] spans = new Integer[2 * clauses.size()];
      byte[] vectors = new byte[TextVector.SIZE * clauses.size()];
      for (int i = 0; i < clauses.size(); i++) {
        spans[2 * i] = clauses.get(i).from();
        spans[2 * i + 1] = clauses.get(i).to();
        byte[] vector = clauses.get(i).vector().bytes();
        System.arraycopy(vector, 0, vectors, TextVector.SIZE * i, TextVector.SIZE);
      }
      insert.setObject(1, posting.id());
      insert.setObject(2, posting.ownerOrg());
      insert.setString(3, text.hash());
      insert.setString(4, text.model());
      insert.setBytes(5, text.whole().bytes());
      insert.setArray(6, connection.createArrayOf("int", spans));
      insert.setBytes(7, vectors);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep an encoded text", e);
    }
  }

  private static EncodedText text(ResultSet found) throws SQLException {
    Integer[] spans = (Integer[]) found.getArray(3).getArray();
    byte[] vectors = found.getBytes(4);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < spans.length / 2; i++) {
      byte[] vector = Arrays.copyOfRange(vectors, TextVector.SIZE * i, TextVector.SIZE * (i + 1));
      clauses.add(new Clause(spans[2 * i], spans[2 * i + 1], TextVector.of(vector)));
    }
    return new EncodedText(
        found.getString(1), Encoder.MODEL, TextVector.of(found.getBytes(2)), clauses);
  }
}
