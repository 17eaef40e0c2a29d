package io.hanqiao.platform.aggregate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of somebody's. */
public interface Owned {

  /** Which row. */
  UUID id();

  /** The organisation whose row it is: the first party of row-level security. */
  UUID ownerOrg();

  /** Of which organisation it says more than the public may know; null: of none, as it is now. */
  default @Nullable UUID toldOf() {
    return ownerOrg();
  }
}
