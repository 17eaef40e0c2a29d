package io.hanqiao.platform.posting;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting that is open until it is closed, for good. Its table has the columns {@code status},
 * {@code closed_reason} and {@code closed_at}.
 */
@MappedSuperclass
public abstract class ClosablePosting extends Posting {

  private String status = new Openness.Open().code();
  private @Nullable String closedReason;
  private @Nullable Instant closedAt;

  /** For the object mapper of the database only. */
  protected ClosablePosting() {}

  /** A posting that has just been made, open. */
  protected ClosablePosting(UUID id, UUID ownerOrg, Instant now, Origin origin) {
    super(id, ownerOrg, now, origin);
  }

  /** Where it stands. */
  public Openness openness() {
    return closedAt == null
        ? new Openness.Open()
        : new Openness.Closed(Objects.requireNonNull(closedReason), closedAt);
  }

  /**
   * Takes it out of the market.
   *
   * @param reason a code of the kind's own list
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it is closed
   */
  public void close(String reason, Instant at) {
    Openness.Closed closed = openness().open().close(reason, at);
    status = closed.code();
    closedReason = closed.reason();
    closedAt = closed.at();
    edited();
  }

  /**
   * To be called before an edit.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it is closed
   */
  protected void editWhileOpen() {
    Openness.Open unused = openness().open();
    edited();
  }

  /** OPEN or CLOSED. */
  public String statusCode() {
    return status;
  }

  /** Why it was closed, a code; null while open. */
  public @Nullable String closedReason() {
    return closedReason;
  }

  /** When it was closed, UTC; null while open. */
  public @Nullable Instant closedAt() {
    return closedAt;
  }
}
