package io.hanqiao.credit.application;

import io.hanqiao.vocabulary.LoanPurpose;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a firm asks for; replaced as a whole by an edit.
 *
 * @param amountFen in fen, above zero
 * @param termMonths 1 to 360
 * @param purpose what the money is for
 * @param note to the bank; null if none. It stays between the two.
 */
@Embeddable
record AskedFor(
    long amountFen,
    int termMonths,
    @Enumerated(EnumType.STRING) LoanPurpose purpose,
    @Nullable String note) {}
