package io.hanqiao.platform.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What every aggregate row has: its id, its owner, and two counters that must not be confused. */
@MappedSuperclass
public abstract class Aggregate implements Owned {

  @Id private UUID id;

  @Column(name = "owner_org", nullable = false, updatable = false)
  private UUID ownerOrg;

  /** Raised when a user edits what users may edit; the ETag. Clocks and events leave it alone. */
  @Column(nullable = false)
  private long revision;

  /** Raised once per emitted event, without gaps. */
  @Column(name = "event_version", nullable = false)
  private long eventVersion;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Aggregate() {}

  /** A new aggregate at revision 1 that has not yet emitted an event. */
  protected Aggregate(UUID id, UUID ownerOrg, Instant createdAt) {
    this.id = id;
    this.ownerOrg = ownerOrg;
    this.createdAt = createdAt;
    this.revision = 1;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID ownerOrg() {
    return ownerOrg;
  }

  public long revision() {
    return revision;
  }

  /** Whether no event of it was written yet: it is being made. */
  public boolean untold() {
    return eventVersion == 0;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** A user changed what users may edit: readers' ETags are stale from here on. */
  protected void edited() {
    revision++;
  }

  /** The version of the event about to be written; call it exactly once per event. */
  public long nextEventVersion() {
    return ++eventVersion;
  }
}
