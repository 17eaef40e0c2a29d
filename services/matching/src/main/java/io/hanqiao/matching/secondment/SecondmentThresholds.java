package io.hanqiao.matching.secondment;

import io.hanqiao.matching.ipc.IpcAgreement;
import io.hanqiao.matching.place.Centres;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.matching.wording.TextFit;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import java.util.Map;

/**
 * The scheme's bounds and the numbers inside the secondment market's formulas. A "share" is the
 * part of a criterion's weight that is given, in millionths.
 *
 * @param oldest oldest age band the scheme takes
 * @param lowestTitle lowest title the scheme takes
 * @param targetDays days a month the scheme aims at, 1..31; a target, not a rule
 * @param text what likeness of the texts is worth, and from where on texts suit
 * @param ipc what agreement in the patent classification is worth
 * @param fullKm distance up to which the full share is given
 * @param zeroKm distance from which nothing is given, above {@code fullKm}
 * @param tierShares share by the host's tier, for every tier
 * @param centres distances between places
 */
public record SecondmentThresholds(
    AgeBand oldest,
    TitleClass lowestTitle,
    int targetDays,
    TextFit text,
    IpcAgreement ipc,
    int fullKm,
    int zeroKm,
    Map<Tier, Integer> tierShares,
    Centres centres) {

  private static final int MOST_DAYS = 31;
  private static final int MOST_KM = 20_000;

  static SecondmentThresholds of(RulebookText text) {
    int fullKm = text.number("distance.fullKm", MOST_KM - 1);
    return new SecondmentThresholds(
        text.code(AgeBand.class, "scheme.oldest"),
        text.code(TitleClass.class, "scheme.lowestTitle"),
        text.number("scheme.targetDays", 1, MOST_DAYS),
        TextFit.of(text, "secondment"),
        IpcAgreement.of(text),
        fullKm,
        text.number("distance.zeroKm", fullKm + 1, MOST_KM),
        text.forEach(Tier.class, tier -> text.share("tier.share." + tier)),
        Centres.of(text));
  }
}
