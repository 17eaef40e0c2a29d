package io.hanqiao.enterprise.edge;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.vocabulary.EdgeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The supplier edges the running transaction's organisation is a side of. */
@ApplicationScoped
public class SupplierEdges extends Postings<SupplierEdge> {

  /** Whether an edge of that kind stands between the two. */
  boolean standing(EdgeEnds ends, EdgeKind kind) {
    return count(
            "supplierEnterpriseId = ?1 and anchorEnterpriseId = ?2 and terms.kind = ?3"
                + " and status in ?4",
            ends.supplier(),
            ends.anchor(),
            kind,
            List.of(EdgeStatus.Declared.CODE, EdgeStatus.Confirmed.CODE))
        > 0;
  }
}
