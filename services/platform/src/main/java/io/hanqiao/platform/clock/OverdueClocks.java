package io.hanqiao.platform.clock;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deadlines of a service that nobody has met, for those who see to it. */
@ApplicationScoped
public class OverdueClocks {

  private final Deadlines deadlines;
  private final Endpoint endpoint;
  private final Audit audit;
  private final Clock clock;

  OverdueClocks(Deadlines deadlines, Endpoint endpoint, Audit audit, Clock clock) {
    this.deadlines = deadlines;
    this.endpoint = endpoint;
    this.audit = audit;
    this.clock = clock;
  }

  /** One page, those started last first; that another's was read is written down. */
  public Page<OverdueClockView> page(@Nullable String cursor, @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    Instant now = clock.instant();
    return endpoint.list(
        page, () -> read(page, now), Deadline::id, found -> OverdueClockView.of(found, now));
  }

  private List<Deadline> read(PageRequest page, Instant now) {
    List<Deadline> found = deadlines.overdue(page, now);
    found.stream()
        .limit(page.limit())
        .map(Deadline::owed)
        .forEach(owed -> audit.read(owed.aggregateType(), owed.aggregateId(), owed.ownerOrg()));
    return found;
  }
}
