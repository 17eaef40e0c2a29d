package io.hanqiao.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the running transaction has told of its aggregates, as hashes: the audit row of a change
 * binds the state it led to without holding anything of it.
 */
@TransactionScoped
public class ToldStates implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<UUID, byte[]> digests = new HashMap<>();

  /** Notes the newest state told of an aggregate. */
  public void note(UUID aggregateId, String state) {
    digests.put(aggregateId, sha256(state));
  }

  /** SHA-256 of the newest state told of an aggregate; null if none was. */
  byte @Nullable [] of(UUID aggregateId) {
    return digests.get(aggregateId);
  }

  private static byte[] sha256(String state) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(state.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
