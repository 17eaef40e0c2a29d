package io.hanqiao.talent.secondment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides agree on beside who and where. Null is not stated.
 *
 * @param batch of the programme, 1 to 1,000
 * @param requestId the firm's request that it answers
 * @param startsOn planned; from the arrival on the day of arrival
 * @param endsOn planned; from the end on the last day; not before {@code startsOn}
 */
@Embeddable
record SecondmentTerms(
    @Nullable Integer batch,
    @Nullable UUID requestId,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  /** Begun on this day; a planned end before it is no plan any more. */
  SecondmentTerms from(LocalDate on) {
    LocalDate end = endsOn != null && endsOn.isBefore(on) ? null : endsOn;
    return new SecondmentTerms(batch, requestId, on, end);
  }

  /** Ended on this day. */
  SecondmentTerms until(LocalDate on) {
    return new SecondmentTerms(batch, requestId, startsOn, on);
  }

  /** Given up on this day before it began. */
  SecondmentTerms neverBegun(LocalDate on) {
    return new SecondmentTerms(batch, requestId, null, on);
  }
}
