package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.vocabulary.Money;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code credit.guarantor} event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GuarantorFacts(
    UUID guarantorId,
    String status,
    String available,
    @Nullable String maxPerFirm,
    @Nullable Set<String> serviceDivisions) {

  /** The guarantor as the rules see it. */
  GuarantorCapacity capacity() {
    return new GuarantorCapacity(
        guarantorId,
        "ACTIVE".equals(status),
        Money.parseYuan(available).orThrow().fen(),
        Fen.of(maxPerFirm),
        serviceDivisions);
  }
}
