package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.SponsorKind;
import io.hanqiao.vocabulary.Visibility;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who puts it out, who may see it and who may propose. Null is not stated.
 *
 * @param sponsorName kept back from others if the challenge is anonymous
 * @param sponsorEnterpriseId the sponsor's firm; kept back like the name
 * @param divisionCode where the sponsor is, GB/T 2260, 6 digits
 * @param invitedOrgs whom a point-to-point challenge is shown to, at least one; null for others
 * @param conflictOrgs who may not propose, at least one
 * @param solverKinds who is asked, at least one
 */
@Embeddable
record Parties(
    @Nullable String sponsorName,
    @Enumerated(EnumType.STRING) @Nullable SponsorKind sponsorKind,
    @Nullable UUID sponsorEnterpriseId,
    @Nullable String divisionCode,
    @Enumerated(EnumType.STRING) Visibility visibility,
    @Nullable Set<UUID> invitedOrgs,
    @Nullable Set<UUID> conflictOrgs,
    @Enumerated(EnumType.STRING) @Nullable Set<SolverKind> solverKinds) {

  boolean anonymous() {
    return visibility == Visibility.ANONYMOUS;
  }

  /** Whether it is meant for {@code org}: all of them, unless it is point to point. */
  boolean meantFor(UUID org) {
    return visibility != Visibility.POINT_TO_POINT
        || (invitedOrgs != null && invitedOrgs.contains(org));
  }
}
