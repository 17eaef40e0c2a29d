package io.hanqiao.enterprise.edge;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.EdgeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a supplier edge: never the volume of trade. */
final class SupplierEdgeEvents {

  static final String TOPIC = "enterprise.supplier-edge";

  private SupplierEdgeEvents() {}

  /** The body of an event. */
  record State(
      UUID edgeId,
      UUID supplierEnterpriseId,
      UUID anchorEnterpriseId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      String status,
      EdgeKind kind,
      @Nullable LocalDate since,
      boolean synthetic) {}

  /** One of declared, changed, confirmed, rejected, ended. */
  static List<OutboxEvent> of(String what, SupplierEdge edge) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.supplier-edge." + what + ".v1",
            edge.id(),
            edge.nextEventVersion(),
            new State(
                edge.id(),
                edge.supplierEnterpriseId(),
                edge.anchorEnterpriseId(),
                edge.ownerOrg(),
                edge.counterpartyOrg(),
                edge.statusCode(),
                edge.terms().kind(),
                edge.terms().since(),
                edge.synthetic())));
  }
}
