package io.hanqiao.enterprise.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of events of {@code credit.grant}, {@code credit.guarantee}, {@code
 * credit.bridge-loan} and {@code talent.secondment}: whom of our firms others hold to something,
 * and how it stands.
 *
 * @param counterpartyOrg the firm, of a grant and of a secondment
 * @param firmOrg the firm, of a guarantee and of a bridge loan
 * @param applicationId of a grant and of a guarantee
 * @param expiresOn last day to draw, of a grant
 * @param endsOn planned last day, of a secondment
 * @param drawdowns of a grant
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ObligationFacts(
    @Nullable UUID counterpartyOrg,
    @Nullable UUID firmOrg,
    @Nullable UUID applicationId,
    String status,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate endsOn,
    @Nullable List<Draw> drawdowns) {

  /** What is read of a draw: its last day, if money was paid out. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Draw(@Nullable LocalDate maturesOn) {}

  /** The organisation of the firm; null if the event does not say. */
  @Nullable UUID firm() {
    return firmOrg == null ? counterpartyOrg : firmOrg;
  }

  /** The last day that is known of it; null if none is. */
  @Nullable LocalDate lastDay() {
    Stream<@Nullable LocalDate> draws =
        drawdowns == null ? Stream.of() : drawdowns.stream().map(Draw::maturesOn);
    return Stream.concat(Stream.of(expiresOn, endsOn), draws)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
