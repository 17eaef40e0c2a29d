package io.hanqiao.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What a source has still to tell, over the one connection that holds its relay's lock. */
public interface Untold {

  /** The oldest of it, each aggregate's versions in their order. */
  List<UntoldEvent> next(int most) throws SQLException;

  /** All that {@link #next} gave has been told: readers of the topic can see it. */
  void told(List<UntoldEvent> events) throws SQLException;

  /** Lets go of what was told longer ago than {@code keep}, if anything of it is kept. */
  void forget(Duration keep) throws SQLException;
}
