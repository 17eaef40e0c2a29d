package io.hanqiao.enterprise.edge;

import io.hanqiao.vocabulary.EdgeKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier says of the tie. Null is unknown.
 *
 * @param since first day of the trade
 * @param annualVolumeFen trade of a year, in fen; for the two sides only
 */
@Embeddable
record EdgeTerms(
    @Enumerated(EnumType.STRING) EdgeKind kind,
    @Nullable LocalDate since,
    @Nullable Long annualVolumeFen) {}
