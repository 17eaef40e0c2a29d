package io.hanqiao.platform.posting;

import io.hanqiao.platform.aggregate.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as it was posted: by whom, under which key of the loader, and where it comes from.
 */
@MappedSuperclass
public abstract class Posting extends Aggregate {

  @Column(updatable = false)
  private @Nullable String reference;

  @Column(updatable = false)
  private boolean synthetic;

  @Column(updatable = false)
  private @Nullable String source;

  /** For the object mapper of the database only. */
  protected Posting() {}

  /** A posting that has just been made. */
  protected Posting(UUID id, UUID ownerOrg, Instant now, Origin origin) {
    super(id, ownerOrg, now);
    this.reference = origin.reference();
    this.synthetic = origin.synthetic();
    this.source = origin.source();
  }

  /** The loader's own key; null if it had none. */
  public @Nullable String reference() {
    return reference;
  }

  /** Whether it was invented for demonstration. */
  public boolean synthetic() {
    return synthetic;
  }

  /** Where it comes from, in words; null if not stated. */
  public @Nullable String source() {
    return source;
  }
}
