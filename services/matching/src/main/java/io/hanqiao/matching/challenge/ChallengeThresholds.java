package io.hanqiao.matching.challenge;

import io.hanqiao.matching.ipc.IpcAgreement;
import io.hanqiao.matching.place.Locality;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.matching.text.TextFit;

/**
 * The numbers inside the challenge market's formulas. A "share" is the part of a criterion's weight
 * that is given, in millionths.
 *
 * @param text what likeness of the texts is worth
 * @param ipc what agreement in the patent classification is worth
 * @param maturityStep share lost for each step the technology is short of what is to be reached
 * @param locality share by nearness
 * @param budgetFullThousandths budget over the least the solver asks for, in thousandths, for the
 *     full share, at least 1
 */
public record ChallengeThresholds(
    TextFit text,
    IpcAgreement ipc,
    int maturityStep,
    Locality locality,
    int budgetFullThousandths) {

  static ChallengeThresholds of(RulebookText text) {
    return new ChallengeThresholds(
        TextFit.of(text),
        IpcAgreement.of(text),
        text.share("maturity.stepShort"),
        Locality.of(text),
        text.number("budgetRoom.fullThousandths", 1, 100_000));
  }
}
