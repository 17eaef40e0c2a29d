package io.hanqiao.challenge.proposal;

import io.hanqiao.challenge.challenge.Challenge;
import io.hanqiao.challenge.challenge.Challenges;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the challenge a proposal names. One that the caller does not see is answered like one that
 * does not exist.
 */
@ApplicationScoped
class NamedChallenge {

  private final Challenges challenges;

  NamedChallenge(Challenges challenges) {
    this.challenges = challenges;
  }

  /**
   * The challenge, kept from being changed or closed until the transaction ends.
   *
   * @throws ProblemException 422 naming the field if there is none the caller sees
   */
  Challenge keep(Caller caller, ProposalForm form) {
    String reference = caller.is("operator") ? form.challengeReference() : null;
    if (form.challengeId() != null || reference == null) {
      return Optional.ofNullable(form.challengeId())
          .flatMap(challenges::keep)
          .orElseThrow(() -> refused("challengeId", form.challengeId(), unknown()));
    }
    List<UUID> called = challenges.called(reference);
    if (called.size() > 1) {
      throw refused("challengeReference", reference, ambiguous());
    }
    return called.stream()
        .findFirst()
        .flatMap(challenges::keep)
        .orElseThrow(() -> refused("challengeReference", reference, unknown()));
  }

  private static ProblemException refused(String field, @Nullable Object value, Flaw flaw) {
    Finding finding = new Finding(field, value == null ? null : value.toString(), flaw);
    return new ProblemException(ProblemCode.INVALID, null, List.of(finding));
  }

  private static Flaw unknown() {
    return Flaw.of(
        "没有找到这个榜单。",
        "There is no such challenge.",
        "请使用本系统给出的榜单编号。",
        "Use the id of a challenge that we gave.");
  }

  private static Flaw ambiguous() {
    return Flaw.of(
        "有几个榜单用了这个外部编号。",
        "Several challenges have this key of a loader.",
        "请改填 challengeId。",
        "Give challengeId instead.");
  }
}
