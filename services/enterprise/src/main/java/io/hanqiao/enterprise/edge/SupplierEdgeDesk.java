package io.hanqiao.enterprise.edge;

import io.hanqiao.enterprise.profile.AnchorEnterprises;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterpriseName;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Declares supplier edges, answers for the anchor, ends them. Every method runs inside the caller's
 * transaction.
 */
@ApplicationScoped
class SupplierEdgeDesk {

  private final PostingDesk<SupplierEdge> desk;
  private final SupplierEdges edges;
  private final Enterprises enterprises;
  private final AnchorEnterprises anchors;
  private final Clock clock;

  SupplierEdgeDesk(
      SupplierEdges edges,
      Enterprises enterprises,
      AnchorEnterprises anchors,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(edges, "supplier-edge", SupplierEdgeEvents::of);
    this.edges = edges;
    this.enterprises = enterprises;
    this.anchors = anchors;
    this.clock = clock;
  }

  /** Declares an edge of one of the caller's enterprises. */
  SupplierEdge declare(Caller caller, SupplierEdgeForm form) {
    return store(caller.org(), form, EdgeReading.ofSupplier(form));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, SupplierEdgeForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    EdgeReading read =
        caller.is("operator") ? EdgeReading.ofOperator(form) : EdgeReading.ofSupplier(form);
    return desk.load(owner, read.origin().reference(), () -> store(owner, form, read));
  }

  /** Replaces what the supplier says of revision {@code ifMatch}. */
  SupplierEdge edit(Caller caller, UUID id, @Nullable String ifMatch, SupplierEdgeForm form) {
    return desk.edit(
        id,
        ifMatch,
        edge -> {
          requireSide(
              caller, edge.ownerOrg(), "只有申报方可以修改。", "Only the declaring side may change it.");
          edge.edit(EdgeReading.ofSupplier(form).terms());
        });
  }

  /** The anchor says so, too. */
  SupplierEdge confirm(Caller caller, UUID id) {
    return desk.command(
        id,
        "confirmed",
        null,
        edge -> {
          requireAnchor(caller, edge);
          edge.confirm(clock.instant());
        });
  }

  /** The anchor denies it. */
  SupplierEdge reject(Caller caller, UUID id, ReasonForm form) {
    RejectReason reason = form.read(code -> Codes.parse(RejectReason.class, code));
    return desk.command(
        id,
        "rejected",
        reason.name(),
        edge -> {
          requireAnchor(caller, edge);
          edge.reject(reason, clock.instant());
        });
  }

  /** One of the two sides ends it. */
  SupplierEdge end(UUID id, ReasonForm form) {
    EndReason reason = form.read(code -> Codes.parse(EndReason.class, code));
    return desk.command(id, "ended", reason.name(), edge -> edge.end(reason, clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(SupplierEdgeEvents.TOPIC);
  }

  private SupplierEdge store(UUID owner, SupplierEdgeForm form, EdgeReading read) {
    EdgeEnds ends = ends(owner, form);
    if (edges.standing(ends, read.terms().kind())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "这两家企业之间已有同类关系，待确认或已确认。",
              "Such an edge between the two firms is declared or confirmed already."));
    }
    SupplierEdge edge = new SupplierEdge(Ids.next(), owner, clock.instant(), ends, read);
    if (read.confirmed()) {
      edge.confirm(edge.createdAt());
    }
    return desk.open(read.confirmed() ? "confirmed" : "declared", edge);
  }

  private EdgeEnds ends(UUID owner, SupplierEdgeForm form) {
    Enterprise supplier =
        new EnterpriseName(
                "supplierEnterpriseId",
                form.supplierEnterpriseId(),
                "supplierReference",
                form.supplierReference())
            .among(enterprises, owner);
    AnchorEnterprises.Anchor anchor = anchors.named(form.anchorEnterpriseId(), form.anchorUscc());
    if (anchor.id().equals(supplier.id())) {
      throw new ProblemException(ProblemCode.INVALID, null, List.of(itself(form)));
    }
    return new EdgeEnds(supplier.id(), anchor.id(), anchor.ownerOrg());
  }

  private static Finding itself(SupplierEdgeForm form) {
    UUID id = form.anchorEnterpriseId();
    return new Finding(
        id == null ? "anchorUscc" : "anchorEnterpriseId",
        id == null ? form.anchorUscc() : id.toString(),
        Flaw.of(
            "供应商与核心企业是同一家企业。",
            "Supplier and anchor are the same enterprise.",
            "请填写另一家企业的编号或统一社会信用代码。",
            "Give the id or the code of another enterprise."));
  }

  private static void requireAnchor(Caller caller, SupplierEdge edge) {
    requireSide(
        caller,
        edge.counterpartyOrg(),
        "只有核心企业可以确认或否认。",
        "Only the anchor may confirm or reject it.");
  }

  private static void requireSide(Caller caller, UUID side, String zh, String en) {
    if (!caller.org().equals(side)) {
      throw new ProblemException(ProblemCode.FORBIDDEN, new Text(zh, en));
    }
  }
}
