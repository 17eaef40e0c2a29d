package io.hanqiao.credit.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a firm asked for a draw; it never changes.
 *
 * @param renewsGrantId the grant of the old loan it takes over; null unless it is a renewal
 * @param renewsDrawId the old draw; null unless it is a renewal
 * @param requestedBy pseudonymous id of the person
 * @param requestedAt UTC
 */
@Embeddable
record DrawRequest(
    @Column(updatable = false) @Enumerated(EnumType.STRING) PaymentMethod payment,
    @Column(updatable = false) @Nullable UUID renewsGrantId,
    @Column(updatable = false) @Nullable UUID renewsDrawId,
    @Column(updatable = false) String requestedBy,
    @Column(updatable = false) Instant requestedAt) {

  static DrawRequest of(DrawForm.Reading wanted, Act act) {
    return new DrawRequest(
        wanted.payment(), wanted.renewsGrantId(), wanted.renewsDrawId(), act.by(), act.at());
  }
}
