package io.hanqiao.enterprise.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A financing need as its parties see it. */
@Schema(description = "A financing need as its parties see it.")
public record NeedView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the firm acts as.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm that needs the money.") UUID enterpriseId,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped NeedTermsView terms,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt,
    @Schema(description = "What is unusual and was taken all the same; mostly empty.")
        List<Problem.FieldError> warnings) {

  /**
   * A need as read on a day.
   *
   * @param day whose law warns
   * @param locale of the warnings
   */
  static NeedView of(FinancingNeed need, LocalDate day, Locale locale) {
    return new NeedView(
        need.id(),
        need.ownerOrg(),
        need.reference(),
        need.enterpriseId(),
        need.statusCode(),
        need.closedReason(),
        need.closedAt(),
        NeedTermsView.of(need.terms()),
        need.synthetic(),
        need.source(),
        need.createdAt(),
        LegalTerm.warnings(need.terms(), day).stream()
            .map(finding -> Problem.FieldError.of(finding, locale))
            .toList());
  }
}
