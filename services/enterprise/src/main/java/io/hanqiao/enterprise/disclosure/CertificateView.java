package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recognition, as an institution with a letter reads it. */
@Schema(description = "A recognition on record.")
record CertificateView(
    @Schema(description = "TECH_INNOVATIVE, SRDI or LITTLE_GIANT.") Tier tier,
    @Schema(description = "Number of the batch.", nullable = true) @Nullable Integer batch,
    @Schema(description = "Day of issue.", nullable = true) @Nullable LocalDate issuedOn,
    @Schema(description = "Last day.", nullable = true) @Nullable LocalDate validUntil,
    @Schema(description = "Day of the last recheck.", nullable = true)
        @Nullable LocalDate lastRecheckOn,
    @Schema(description = "HELD, RECHECK_FAILED or REVOKED.", examples = "HELD") String standing) {}
