package io.hanqiao.credit.outcome;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of several reports to be confirmed, untrusted. */
@Schema(name = "LoanReportPick", description = "One of several reports to be confirmed.")
record ReportPick(
    @Schema(description = "The report, UUIDv7.", required = true) @Nullable UUID id) {}
