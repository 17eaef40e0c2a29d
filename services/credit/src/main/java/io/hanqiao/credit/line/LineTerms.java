package io.hanqiao.credit.line;

import io.hanqiao.vocabulary.LineKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the bank posts; replaced as a whole by an edit. Null is not stated.
 *
 * @param kind 活动专项额度（意向） or 核心企业集团额度
 * @param campaign the occasion it was announced for
 * @param anchorEnterpriseId whose group it is for; null for a campaign's quota
 * @param amountFen in fen, above zero
 * @param binding whether it must never be exceeded; otherwise it may be, with a flag
 * @param validFrom first day
 * @param validUntil last day, not before the first
 */
@Embeddable
record LineTerms(
    @Enumerated(EnumType.STRING) LineKind kind,
    @Nullable String campaign,
    @Nullable UUID anchorEnterpriseId,
    long amountFen,
    boolean binding,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}
