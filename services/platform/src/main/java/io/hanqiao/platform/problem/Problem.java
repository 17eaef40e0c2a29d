package io.hanqiao.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hanqiao.vocabulary.Text;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem detail: the only shape in which this product refuses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "RFC 9457 problem detail. Titles and sentences follow Accept-Language (zh, en).")
public record Problem(
    @Schema(
            description = "Stable type of the problem.",
            examples = "https://hanqiao.example/problems/invalid")
        String type,
    @Schema(description = "Kind of problem, the same for every occurrence.") String title,
    @Schema(description = "HTTP status.", examples = "422") int status,
    @Schema(description = "What happened this time, and what to do.", nullable = true)
        @Nullable String detail,
    @Schema(
            description = "Path of the request that was refused.",
            nullable = true,
            examples = "/v1/dead-letters")
        @Nullable String instance,
    @Schema(description = "Last part of the type.", examples = "invalid") String code,
    @Schema(description = "Trace id to quote to support.") String traceId,
    @Schema(description = "One entry per wrong field.", nullable = true)
        @Nullable List<FieldError> errors) {

  /** The media type of every refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Where the catalogue of types is described. */
  public static final String TYPES = "https://hanqiao.example/problems/";

  /** One wrong field: its name, the value found, what is wrong and what would be right. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "What is wrong with one field.")
  public record FieldError(
      @Schema(description = "Name of the field on the wire.", examples = "amount") String field,
      @Schema(description = "The value found, shortened.", nullable = true) @Nullable String value,
      @Schema(description = "What is wrong.") String message,
      @Schema(description = "What would be right.") String remedy) {

    /** The finding in the reader's language. */
    public static FieldError of(Finding finding, Locale locale) {
      return new FieldError(
          finding.field(),
          finding.value(),
          finding.flaw().wrong().in(locale),
          finding.flaw().right().in(locale));
    }
  }

  /** The problem in the reader's language. */
  static Problem of(ProblemException e, Locale locale, @Nullable String instance) {
    List<FieldError> errors =
        e.findings().stream().map(finding -> FieldError.of(finding, locale)).toList();
    Text detail = e.detail();
    return new Problem(
        TYPES + e.code().code(),
        e.code().title().in(locale),
        e.code().status(),
        detail == null ? null : detail.in(locale),
        instance,
        e.code().code(),
        Span.current().getSpanContext().getTraceId(),
        errors.isEmpty() ? null : errors);
  }
}
