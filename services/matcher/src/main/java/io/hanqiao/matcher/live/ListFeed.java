package io.hanqiao.matcher.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells those who look at a list that it has changed; what changed they read for themselves. */
@ApplicationScoped
public class ListFeed {

  /** Proxies cut what is silent for half a minute. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();

  /**
   * A list has a new version.
   *
   * @param listId the demand or supply
   * @param version raised with every change
   */
  @Schema(name = "ListChange", description = "A list has this version; repeated as a sign of life.")
  public record Change(
      @Schema(description = "The demand or supply.") UUID listId,
      @Schema(description = "Raised with every change.") long version) {}

  /** Told after the change is committed. */
  void changed(UUID listId, long version) {
    changes.onNext(new Change(listId, version));
  }

  /**
   * What becomes of one list from {@code now} on, with signs of life while nothing happens.
   *
   * @param most when it ends, above zero: who looks is asked again who it is
   */
  public Multi<Change> of(Change now, Duration most) {
    Multi<Change> changed =
        changes
            .filter(change -> change.listId().equals(now.listId()))
            .onOverflow()
            .dropPreviousItems();
    Multi<Change> alive =
        Multi.createFrom()
            .ticks()
            .startingAfter(SIGN_OF_LIFE)
            .every(SIGN_OF_LIFE)
            .onOverflow()
            .drop()
            .map(tick -> now);
    return Multi.createBy()
        .merging()
        // The changes first: what comes while the first version is told must not be missed.
        .streams(changed, alive, Multi.createFrom().item(now))
        .onItem()
        .scan((before, next) -> next.version() > before.version() ? next : before)
        .select()
        .first(most);
  }
}
