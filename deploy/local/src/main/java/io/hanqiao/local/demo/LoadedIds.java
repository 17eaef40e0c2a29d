package io.hanqiao.local.demo;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The ids that services gave to those rows of this load that rows of others name. */
final class LoadedIds implements Function<IdOf, String> {
  private static final Set<Route> NAMED =
      EnumSet.of(
          Route.ENTERPRISES,
          Route.BANKS,
          Route.GUARANTORS,
          Route.TEAMS,
          Route.CAPABILITIES,
          Route.CHALLENGES);

  private final Map<IdOf, String> ids = new ConcurrentHashMap<>();
  private final Set<IdOf> more;

  /**
   * @param more rows of routes whose ids are not all remembered
   */
  LoadedIds(Set<IdOf> more) {
    this.more = more;
  }

  /** Remembers what a service answered. */
  void put(Route route, Map<String, String> idsByReference) {
    idsByReference.forEach(
        (reference, id) -> {
          IdOf row = new IdOf(route, reference);
          if (NAMED.contains(route) || more.contains(row)) {
            ids.put(row, id);
          }
        });
  }

  /**
   * The id.
   *
   * @throws IllegalStateException if no service named it yet: the batches are in the wrong order
   */
  @Override
  public String apply(IdOf wanted) {
    String id = ids.get(wanted);
    if (id == null) {
      throw new IllegalStateException("No service has given an id to " + wanted);
    }
    return id;
  }
}
