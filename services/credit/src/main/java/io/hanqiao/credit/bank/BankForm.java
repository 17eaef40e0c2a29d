package io.hanqiao.credit.bank;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bank as it is sent in. */
@Schema(description = "A bank as sent in.")
public record BankForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "B-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for: an operator names it, a bank leaves it out.")
        @Nullable UUID ownerOrg,
    @Schema(
            required = true,
            description = "Name the bank trades by, 1 to 200 characters.",
            examples = "江城银行武汉分行（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description =
                "Supervision category: POLICY, STATE, JOINT_STOCK, CITY, RURAL, PRIVATE, FOREIGN,"
                    + " LESSOR (financial leasing), UNKNOWN. A lessor stays a lessor.",
            examples = "CITY")
        @Nullable String kind,
    @Schema(
            description = "Divisions it lends in: GB/T 2260 codes of 2, 4 or 6 digits.",
            examples = "[\"4201\"]")
        @Nullable List<String> serviceDivisions,
    @Schema(
            description = "Management districts (管理区) it lends in; with serviceDivisions one area.",
            examples = "[\"donghu\"]")
        @Nullable List<String> serviceManagementDistricts,
    @Schema(description = "People who look after borrowers, 0 to 100000.", examples = "60")
        @Nullable Integer relationshipManagers,
    @Schema(
            description = "Most it lends to one firm, yuan, above zero: its own declared limit.",
            examples = "30000000.00")
        @Nullable String maxPerFirm,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
