package io.hanqiao.enterprise.expert;

import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the firm asks for. Null is unknown, never zero.
 *
 * @param problem what the expert is to help with, 10 to 2000 characters
 * @param indicators what is to be reached; may be empty
 * @param sectors one to three
 * @param ipc symbols in normal form; may be empty
 * @param daysPerMonth on the spot, 1 to 22
 * @param termMonths 1 to 60
 * @param minTitle lowest class of professional title accepted
 * @param maxDistanceKm 1 to 5000
 * @param batch of the programme, 1 to 100
 */
@Embeddable
record RequestTerms(
    String problem,
    @JdbcTypeCode(SqlTypes.JSON) List<Indicator> indicators,
    @Enumerated(EnumType.STRING) Set<Sector> sectors,
    Set<String> ipc,
    @Nullable Integer daysPerMonth,
    int termMonths,
    @Enumerated(EnumType.STRING) @Nullable TitleClass minTitle,
    @Nullable Integer maxDistanceKm,
    @Nullable Integer batch) {

  /** The words an expert is found by. */
  Wording wording() {
    List<@Nullable String> words = new ArrayList<>();
    words.add(problem);
    indicators.forEach(i -> words.add(Wording.indicator(i.name(), i.target(), i.unit())));
    return Wording.need(sectors, words);
  }
}
