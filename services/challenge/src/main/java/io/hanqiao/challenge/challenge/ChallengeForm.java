package io.hanqiao.challenge.challenge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A challenge as it is sent in. */
@Schema(description = "A challenge as sent in. A field left out is not stated, never zero.")
public record ChallengeForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(
            required = true,
            description =
                "CHAIN_GAP, OPEN_COMPETITION, LARGE_TO_SME, COMMISSIONED, JOINT, SCENARIO.",
            examples = "COMMISSIONED")
        @Nullable String kind,
    @Schema(required = true, description = "4 to 200 characters.", examples = "复杂交互场景的抗干扰语音指令识别技术")
        @Nullable String title,
    @Schema(description = "How the problem came up, 1 to 4,000 characters.")
        @Nullable String background,
    @Schema(
            description = "What a solution must do: up to 200 sentences of 1 to 1,000 characters.",
            examples = "[\"正确拒识非目标发音人语音\"]")
        @Nullable List<String> requirements,
    @Schema(description = "What a solution is measured by, up to 50.")
        @Nullable List<IndicatorForm> indicators,
    @Schema(
            description =
                "OPTOELECTRONICS, INTEGRATED_CIRCUITS, SOFTWARE_AI, GEOSPATIAL, AUTOMOTIVE,"
                    + " EQUIPMENT, BIOPHARMA, MEDICAL_DEVICES, NEW_MATERIALS, NEW_ENERGY,"
                    + " ENVIRONMENT, CONSUMER_GOODS, SMART_CONSTRUCTION.",
            examples = "[\"SOFTWARE_AI\"]")
        @Nullable List<String> sectors,
    @Schema(
            description = "Symbols of the patent classification (IPC): subclass or group.",
            examples = "[\"G10L 17/02\"]")
        @Nullable List<String> ipc,
    @Schema(
            description = "Shown with the challenge unless it is ANONYMOUS, 1 to 200 characters.",
            examples = "武汉测试光电（演示）")
        @Nullable String sponsorName,
    @Schema(
            description = "LARGE_FIRM, SME, INSTITUTE, CITY_UNIT, CHAIN_OFFICE, UNKNOWN.",
            examples = "SME")
        @Nullable String sponsorKind,
    @Schema(description = "The sponsor's firm; kept back like the name.")
        @Nullable UUID sponsorEnterpriseId,
    @Schema(description = "Where the sponsor is: GB/T 2260, 6 digits.", examples = "420111")
        @Nullable String divisionCode,
    @Schema(
            required = true,
            description = "Who chooses: SPONSOR_DECIDES or EXPERT_PANEL.",
            examples = "SPONSOR_DECIDES")
        @Nullable String selectionMode,
    @Schema(
            required = true,
            description =
                "PUBLIC; ANONYMOUS (all see it, nobody sees whose it is); POINT_TO_POINT (only"
                    + " invitedOrgs see it).",
            examples = "PUBLIC")
        @Nullable String visibility,
    @Schema(description = "Organisations (UUID) a POINT_TO_POINT challenge is shown to, up to 200.")
        @Nullable List<String> invitedOrgs,
    @Schema(
            description =
                "Who is asked: TEAM, SME, CONSORTIUM. Left out: proposals of every kind are taken.",
            examples = "[\"TEAM\"]")
        @Nullable List<String> solverKinds,
    @Schema(
            description = "Where the technology stands: LAB, BENCH, PILOT, PRODUCTION.",
            examples = "LAB")
        @Nullable String maturityIn,
    @Schema(description = "Where it is to be brought, not below maturityIn.", examples = "PILOT")
        @Nullable String maturityOut,
    @Schema(description = "Readiness level now, GB/T 22900, 1 to 9.", examples = "4")
        @Nullable Integer trlIn,
    @Schema(description = "Readiness level wanted, 1 to 9, not below trlIn.", examples = "7")
        @Nullable Integer trlOut,
    @Schema(description = "Yuan, above zero.", examples = "500000.00") @Nullable String budget,
    @Schema(
            description = "What is said of the money in words, 1 to 500 characters.",
            examples = "面议")
        @Nullable String budgetNote,
    @Schema(description = "Months to solve it, 1 to 120.", examples = "12")
        @Nullable Integer months,
    @Schema(description = "How many solvers are sought, 1 to 3.", examples = "1")
        @Nullable Integer winners,
    @Schema(
            description =
                "Last day proposals are taken, by Wuhan's calendar; today or later, unless an"
                    + " operator reports it. Once passed it cannot move.",
            examples = "2026-12-31")
        @Nullable String deadline,
    @Schema(
            description = "DEVELOPMENT, ASSIGNMENT, LICENSE, CONSULTING, SERVICE.",
            examples = "DEVELOPMENT")
        @Nullable String contractType,
    @Schema(
            description = "Whose the results are: SPONSOR, JOINT, SOLVER_WITH_LICENSE.",
            examples = "JOINT")
        @Nullable String ipOwnership,
    @Schema(description = "Shares of the price in order of payment.", examples = "3:6:1")
        @Nullable String paymentSchedule,
    @Schema(
            description = "Public money after acceptance, whole percent of the cost, 1 to 100.",
            examples = "20")
        @Nullable Integer postSubsidyPercent,
    @Schema(
            description =
                "Organisations (UUID) whose interests conflict and who may not propose, up to 200."
                    + " Shown to the sponsor and operators only.")
        @Nullable List<String> conflictOrgs,
    @Schema(description = "False for a record of what others put out; true if left out.")
        @Nullable Boolean inForce,
    @Schema(description = "OPEN or CLOSED; bulk rows of an operator only.", examples = "CLOSED")
        @Nullable String status,
    @Schema(
            description =
                "With CLOSED: AWARDED, NO_PROPOSAL, NO_SUITABLE_PROPOSAL, WITHDRAWN, EXPIRED,"
                    + " MISTAKE.",
            examples = "AWARDED")
        @Nullable String closedReason,
    @Schema(description = "With CLOSED: the day, not after today.", examples = "2025-11-30")
        @Nullable String closedOn,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
