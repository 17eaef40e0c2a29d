package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.vocabulary.LineKind;
import io.hanqiao.vocabulary.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code credit.line} event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LineFacts(
    UUID lineId,
    UUID bankId,
    String status,
    LineKind kind,
    @Nullable UUID anchorEnterpriseId,
    String amount,
    boolean binding,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** What is posted, 分. */
  long amountFen() {
    return Money.parseYuan(amount).orThrow().fen();
  }

  /** Whether loans on an anchor's word must stay within it: posted, and marked binding. */
  boolean limitsAnAnchor() {
    return "OPEN".equals(status)
        && kind == LineKind.ANCHOR_GROUP_LIMIT
        && binding
        && anchorEnterpriseId != null;
  }

  /** Whether it is in force on a day. */
  boolean holdsOn(LocalDate day) {
    return Checks.holdsOn(day, validFrom, validUntil);
  }
}
