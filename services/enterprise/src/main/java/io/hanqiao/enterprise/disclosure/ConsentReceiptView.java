package io.hanqiao.enterprise.disclosure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person's separate consent stands, as the institution it is for reads it. */
@Schema(
    description =
        "A separate consent (单独同意) that stands. Who the person is, and any data of the person, is"
            + " not kept here.")
record ConsentReceiptView(
    @Schema(description = "As what the person consents.", examples = "LEGAL_REPRESENTATIVE")
        Capacity capacity,
    @Schema(description = "Number of the receipt.", examples = "TY20261123-0a1b2c3d4e5f")
        String receiptNumber,
    @Schema(description = "SHA-256 of the receipt's text, hexadecimal.") String receiptHash,
    @Schema(description = "Last day.") LocalDate validUntil) {}
