package io.hanqiao.matching.challenge;

import io.hanqiao.matching.ipc.IpcAgreement;
import io.hanqiao.matching.place.Locality;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.matching.wording.TextFit;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.SolverKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The numbers inside the challenge market's formulas. A "share" is the part of a criterion's weight
 * that is given, in millionths.
 *
 * @param text what likeness of the texts is worth, and from where on texts suit
 * @param ipc what agreement in the patent classification is worth
 * @param maturityStep share lost for each step the technology is short of what is to be reached
 * @param locality share by nearness
 * @param budgetFullThousandths budget over the least the solver asks for, in thousandths, for the
 *     full share, at least 1
 * @param solvers who may answer a kind of challenge; a kind that is not there admits everybody
 */
public record ChallengeThresholds(
    TextFit text,
    IpcAgreement ipc,
    int maturityStep,
    Locality locality,
    int budgetFullThousandths,
    Map<ChallengeKind, Set<SolverKind>> solvers) {

  private static final String KIND = "kind.";

  static ChallengeThresholds of(RulebookText text) {
    return new ChallengeThresholds(
        TextFit.of(text, "challenge"),
        IpcAgreement.of(text),
        text.share("maturity.stepShort"),
        Locality.of(text),
        text.number("budgetRoom.fullThousandths", 1, 100_000),
        solvers(text));
  }

  private static Map<ChallengeKind, Set<SolverKind>> solvers(RulebookText text) {
    Map<ChallengeKind, Set<SolverKind>> solvers = new EnumMap<>(ChallengeKind.class);
    for (String line : text.keysUnder(KIND)) {
      int dot = line.indexOf('.');
      if (line.substring(dot + 1).equals("solvers")) {
        ChallengeKind kind = text.codeInKey(ChallengeKind.class, KIND, line.substring(0, dot));
        Set<SolverKind> admitted = text.codes(SolverKind.class, KIND + line);
        if (kind != null) {
          solvers.put(kind, admitted);
        }
      }
    }
    return Collections.unmodifiableMap(solvers);
  }
}
