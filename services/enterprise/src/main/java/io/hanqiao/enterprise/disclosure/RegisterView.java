package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.NegativeFlag;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest look-up of a register, as an institution with a letter reads it. */
@Schema(description = "The newest look-up of a register.")
record RegisterView(
    @Schema(description = "Which register.", examples = "DISHONEST_EXECUTEE") NegativeFlag flag,
    @Schema(description = "Whether the firm stood there.") boolean onRecord,
    @Schema(description = "The day it was looked up for.") LocalDate asOf,
    @Schema(description = "Where it was looked up.") String source) {}
