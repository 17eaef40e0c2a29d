package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.SponsorKind;
import io.hanqiao.vocabulary.Visibility;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who puts a challenge out and to whom, on the wire, as far as the reader may know. */
@Schema(hidden = true)
record PartiesView(
    @Schema(
            description =
                "Null if not stated, or kept back: of an anonymous challenge, from all but its"
                    + " sponsor and operators.",
            nullable = true)
        @Nullable String sponsorName,
    @Schema(description = "What the sponsor is; null if not stated.", nullable = true)
        @Nullable SponsorKind sponsorKind,
    @Schema(description = "The sponsor's firm; kept back like the name.", nullable = true)
        @Nullable UUID sponsorEnterpriseId,
    @Schema(
            description = "Where the sponsor is, GB/T 2260; null if not stated.",
            examples = "420111",
            nullable = true)
        @Nullable String divisionCode,
    @Schema(description = "Who may see it.", examples = "PUBLIC") Visibility visibility,
    @Schema(
            description = "Whom it is shown to; for its sponsor and operators only.",
            nullable = true)
        @Nullable Set<UUID> invitedOrgs,
    @Schema(
            description = "Who may not propose; for its sponsor and operators only.",
            nullable = true)
        @Nullable Set<UUID> conflictOrgs,
    @Schema(description = "Who is asked; null for all.", nullable = true)
        @Nullable Set<SolverKind> solverKinds) {

  /** For its sponsor and operators. */
  static PartiesView whole(Parties parties) {
    return of(parties, true, true);
  }

  /** For those who may see the challenge. */
  static PartiesView forOthers(Parties parties) {
    return of(parties, !parties.anonymous(), false);
  }

  /** For the event: whoever pairs must know who may propose, and need not know who asks. */
  static PartiesView told(Parties parties) {
    return of(parties, !parties.anonymous(), true);
  }

  private static PartiesView of(Parties parties, boolean sponsor, boolean lists) {
    return new PartiesView(
        sponsor ? parties.sponsorName() : null,
        parties.sponsorKind(),
        sponsor ? parties.sponsorEnterpriseId() : null,
        parties.divisionCode(),
        parties.visibility(),
        lists ? parties.invitedOrgs() : null,
        lists ? parties.conflictOrgs() : null,
        parties.solverKinds());
  }
}
