package io.hanqiao.talent.secondment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.vocabulary.Programme;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secondments brought about, batch by batch and in all. */
@Schema(description = "What the secondments brought about, batch by batch and in all.")
@NotDisclosed("sums of whole batches")
public record SummaryView(
    @Schema(description = "By programme and batch, the earliest first; without a batch last.")
        List<BatchView> batches,
    @Schema(description = "All of them.") FiguresView total) {

  /** One batch of a programme. */
  @Schema(description = "One batch of a programme.")
  public record BatchView(
      @Schema(description = "Programme.") Programme programme,
      @Schema(description = "Batch; null if not stated.", examples = "2", nullable = true)
          @Nullable Integer batch,
      @JsonUnwrapped FiguresView figures) {}

  private record Batch(Programme programme, @Nullable Integer number) {}

  private static final Comparator<Batch> EARLIEST_FIRST =
      Comparator.comparing(Batch::programme)
          .thenComparing(Batch::number, Comparator.nullsLast(Comparator.naturalOrder()));

  static SummaryView of(List<StageCount> counts, List<ResultSum> sums) {
    List<BatchView> batches =
        counts.stream()
            .map(count -> new Batch(count.programme(), count.batch()))
            .distinct()
            .sorted(EARLIEST_FIRST)
            .map(batch -> view(batch, counts, sums))
            .toList();
    return new SummaryView(batches, FiguresView.of(counts, sums));
  }

  private static BatchView view(Batch batch, List<StageCount> counts, List<ResultSum> sums) {
    return new BatchView(
        batch.programme(),
        batch.number(),
        FiguresView.of(
            counts.stream().filter(c -> is(batch, c.programme(), c.batch())).toList(),
            sums.stream().filter(s -> is(batch, s.programme(), s.batch())).toList()));
  }

  private static boolean is(Batch batch, Programme programme, @Nullable Integer number) {
    return batch.programme() == programme && Objects.equals(batch.number(), number);
  }
}
