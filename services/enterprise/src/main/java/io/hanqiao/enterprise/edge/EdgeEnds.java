package io.hanqiao.enterprise.edge;

import java.util.UUID;

/**
 * Between whom an edge is.
 *
 * @param supplier the enterprise that supplies or distributes
 * @param anchor the anchor enterprise
 * @param anchorOrg the organisation the anchor acts as
 */
record EdgeEnds(UUID supplier, UUID anchor, UUID anchorOrg) {}
