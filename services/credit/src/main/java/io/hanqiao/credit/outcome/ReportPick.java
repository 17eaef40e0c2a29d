package io.hanqiao.credit.outcome;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of several reports to be confirmed, untrusted.
 *
 * @param id the report
 */
record ReportPick(@Nullable UUID id) {}
