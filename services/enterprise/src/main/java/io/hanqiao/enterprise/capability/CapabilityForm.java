package io.hanqiao.enterprise.capability;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A capability as it is sent in. */
@Schema(description = "A capability as sent in. A field left out is unknown, never zero.")
public record CapabilityForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The enterprise that could solve it; or give enterpriseReference.")
        @Nullable UUID enterpriseId,
    @Schema(description = "The enterprise by its loader's key.")
        @Nullable String enterpriseReference,
    @Schema(
            required = true,
            description =
                "In a line, 1 to 200 characters. Sponsors read it: name neither the firm nor a"
                    + " person.",
            examples = "微小零件视觉尺寸检测")
        @Nullable String title,
    @Schema(
            required = true,
            description = "What the firm could solve, 10 to 4,000 characters.",
            examples = "机器视觉在线检测微小零件的尺寸与错漏装")
        @Nullable String text,
    @Schema(
            description = "Lines of industry, such as EQUIPMENT.",
            examples = "[\"EQUIPMENT\", \"SOFTWARE_AI\"]")
        @Nullable List<String> sectors,
    @Schema(
            description = "Symbols of the International Patent Classification.",
            examples = "[\"G01B 11/00\"]")
        @Nullable List<String> ipc,
    @Schema(
            description =
                "At which a technology may be handed over: LAB, BENCH, PILOT, PRODUCTION.",
            examples = "BENCH")
        @Nullable String maturityFrom,
    @Schema(
            description = "To which the firm brings it; not before maturityFrom.",
            examples = "PRODUCTION")
        @Nullable String maturityTo,
    @Schema(description = "Below which it does not work, yuan.", examples = "200000.00")
        @Nullable String minBudget,
    @Schema(description = "Months for which it has people, 1 to 120.", examples = "12")
        @Nullable Integer availableMonths,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
