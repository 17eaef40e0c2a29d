package io.hanqiao.matching.secondment;

import io.hanqiao.matching.Stated;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expert an institution would second, without name. Not published: only the institution reads
 * these facts. A fact of the scheme that is null is unknown and refuses until it is supplied.
 *
 * @param expertId the expert
 * @param institutionId the home institution
 * @param ownerOrg its organisation
 * @param ageBand age, in bands
 * @param title class of professional title
 * @param sectors field; null if not stated
 * @param ipc patent classification; null if not stated
 * @param text the research
 * @param daysPerMonth to be had, 0..31; null if not stated
 * @param inventionPatents number of them
 * @param hasResults whether there are research results
 * @param cleanRecord whether there is no bad record
 * @param serving whether seconded already
 * @param homeConsent whether the home institution consents
 * @param institutionKind kind of the home institution
 * @param place the {@link Place#city() city} the expert works in: firms are told no more, and so no
 *     distance may rest on more
 */
public record Expert(
    UUID expertId,
    UUID institutionId,
    String ownerOrg,
    @Nullable AgeBand ageBand,
    @Nullable TitleClass title,
    @Nullable Set<Sector> sectors,
    @Nullable IpcSymbols ipc,
    StatedText text,
    @Nullable Integer daysPerMonth,
    @Nullable Integer inventionPatents,
    @Nullable Boolean hasResults,
    @Nullable Boolean cleanRecord,
    @Nullable Boolean serving,
    @Nullable Boolean homeConsent,
    InstitutionKind institutionKind,
    Place place) {

  private static final int MOST_DAYS = 31;

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Expert {
    Stated.requireUpTo(MOST_DAYS, daysPerMonth, "Days a month");
    Stated.requireUpTo(Integer.MAX_VALUE, inventionPatents, "Invention patents");
    sectors = Stated.codes(sectors);
  }
}
