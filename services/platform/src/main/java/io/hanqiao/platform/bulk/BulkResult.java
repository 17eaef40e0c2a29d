package io.hanqiao.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hanqiao.platform.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of every row of a bulk request. */
@Schema(description = "What became of every row. received = created + existing + rejected.")
public record BulkResult(int received, int created, int existing, int rejected, List<Row> rows) {

  /** One row, counted from 1. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BulkRow", description = "One row, counted from 1.")
  public record Row(
      int row,
      @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
      @Nullable UUID id,
      @Schema(description = "created, existing or rejected.", examples = "created") String outcome,
      @Nullable List<Problem.FieldError> errors) {}

  /** Counts rows by outcome. */
  static BulkResult of(List<Row> rows) {
    return new BulkResult(
        rows.size(),
        count(rows, "created"),
        count(rows, "existing"),
        count(rows, "rejected"),
        rows);
  }

  private static int count(List<Row> rows, String outcome) {
    return (int) rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }
}
