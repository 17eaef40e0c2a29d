package io.hanqiao.matching.challenge;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge. What is not said is unknown, never zero; an empty set says nothing, but for {@code
 * conflictOrgs} and {@code invitedOrgs}, where it is nobody.
 *
 * @param challengeId the challenge
 * @param ownerOrg the sponsor's organisation; private where {@code visibility} is ANONYMOUS
 * @param kind how it was put out
 * @param text title, background, requirements and indicators together
 * @param sectors null if not said
 * @param ipc patent classification; null if not said
 * @param solverKinds accepted; null if not said
 * @param maturityIn what the challenge starts from; null if not said
 * @param maturityOut what is to be reached; null if not said
 * @param budgetFen 分; null if not said
 * @param months to work on it, 0..1,200; null if not said
 * @param deadline last day for proposals; null if not said
 * @param inForce false for a sample from a public page: paired and labelled, its deadline not
 *     applied
 * @param conflictOrgs organisations that may not answer; private to the sponsor
 * @param visibility who may see it
 * @param invitedOrgs organisations that may answer where it is POINT_TO_POINT; private
 * @param place of the sponsor
 */
public record ChallengeDemand(
    UUID challengeId,
    String ownerOrg,
    ChallengeKind kind,
    StatedText text,
    @Nullable Set<Sector> sectors,
    @Nullable IpcSymbols ipc,
    @Nullable Set<SolverKind> solverKinds,
    @Nullable Maturity maturityIn,
    @Nullable Maturity maturityOut,
    @Nullable Long budgetFen,
    @Nullable Integer months,
    @Nullable LocalDate deadline,
    boolean inForce,
    Set<String> conflictOrgs,
    Visibility visibility,
    Set<String> invitedOrgs,
    Place place) {

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ChallengeDemand {
    Stated.requireUpTo(Limits.MAX_FEN, budgetFen, "Budget (fen)");
    Stated.requireUpTo(Limits.MAX_MONTHS, months, "Months");
    sectors = Stated.codes(sectors);
    solverKinds = Stated.codes(solverKinds);
    conflictOrgs = Set.copyOf(conflictOrgs);
    invitedOrgs = Set.copyOf(invitedOrgs);
  }

  /** Whether an organisation may see the challenge. */
  public boolean isPublishedTo(String org) {
    return visibility != Visibility.POINT_TO_POINT
        || org.equals(ownerOrg)
        || invitedOrgs.contains(org);
  }
}
