package io.hanqiao.matcher.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rulebook as it is sent in. */
@Schema(description = "A rulebook as sent in, to be tried out or to be published.")
record RulebookForm(
    @Schema(
            required = true,
            description = "The market it rules: lending, investment, challenge or secondment.",
            examples = "lending")
        @Nullable String market,
    @Schema(
            required = true,
            description =
                "Properties text, one key=value a line, in the form of those published; its `id` and"
                    + " `validFrom` say what it is called and from which day it holds. At most"
                    + " 100,000 characters.",
            examples = "id=lending-2027-01\nvalidFrom=2027-01-01\n…")
        @Nullable String content) {}
