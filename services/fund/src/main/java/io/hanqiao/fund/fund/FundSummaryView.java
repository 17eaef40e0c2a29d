package io.hanqiao.fund.fund;

import io.hanqiao.platform.audit.NotDisclosed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The open funds summed up. */
@Schema(description = "The open funds summed up, structure by structure.")
@NotDisclosed("sums of all funds")
public record FundSummaryView(
    @Schema(description = "One row per structure; looked-through funds of funds have their own.")
        List<FundSumsView> structures) {}
