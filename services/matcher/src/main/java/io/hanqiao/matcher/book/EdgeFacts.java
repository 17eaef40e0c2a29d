package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.vocabulary.EdgeKind;
import java.util.UUID;

/** What the matcher reads of an {@code enterprise.supplier-edge} event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EdgeFacts(
    UUID edgeId, UUID supplierEnterpriseId, UUID anchorEnterpriseId, String status, EdgeKind kind) {

  /** Whether it is the word of both sides. */
  boolean isConfirmed() {
    return "CONFIRMED".equals(status);
  }

  /** The tie as the rules see it. */
  AnchorTies.Edge edge() {
    return new AnchorTies.Edge(anchorEnterpriseId, kind);
  }
}
