package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.audit.NotDisclosed;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a recommended firm is: read here each time, and each time written to the audit trail. */
@Schema(description = "Who a recommended firm is; not to be kept beyond the last day.")
@NotDisclosed("written down, and into the ledger, by who looks it up")
record NamedFirmView(
    @Schema(description = "Registered name.") String name,
    @Schema(description = "Unified social credit code.", examples = "91420100MX00000014")
        String uscc,
    @Schema(description = "Last day on which the firm lets itself be named.")
        LocalDate namedUntil) {}
