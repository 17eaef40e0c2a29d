package io.hanqiao.platform.chain;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sealed audit trail, to be taken away and verified elsewhere. */
@Path("/v1/audit")
@Tag(
    name = "Audit",
    description = "Who changed or read what (审计), sealed into a chain whose heads are signed.")
public class AuditResource {

  private static final int MOST = 1_000;

  private final Trail trail;
  private final Transactions transactions;
  private final Audit audit;
  private final String service;

  AuditResource(
      Trail trail,
      Transactions transactions,
      Audit audit,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.trail = trail;
    this.transactions = transactions;
    this.audit = audit;
    this.service = service;
  }

  /** Rows in the order of the chain. That they were read is a row itself. */
  @GET
  @RolesAllowed("auditor")
  @Operation(
      operationId = "listAuditRows",
      summary = "Read the audit trail",
      description =
          "Sealed rows in the order of the chain, those behind `after` (0 for the first); at most"
              + " `limit` (1 to 1000, else 1000). A row is sealed within a second.")
  public Sealed<AuditRow> rows(
      @Parameter(
              description =
                  "Rows behind this place in the chain, a whole number from 0; 0 if left out.",
              example = "1000")
          @QueryParam("after")
          @Nullable Long after,
      @Parameter(description = "Items a page, 1 to 1000; 1000 if left out.", example = "1000")
          @QueryParam("limit")
          @Nullable Integer limit) {
    return page(
        after,
        limit,
        (from, most) -> {
          List<AuditRow> rows = trail.after(from, most);
          audit.changed("audit.read", "audit", AuditHead.idOf(service));
          return rows;
        },
        AuditRow::sealedSeq);
  }

  @GET
  @Path("/heads")
  @RolesAllowed("auditor")
  @Operation(
      operationId = "listAuditHeads",
      summary = "Read the signed heads of the trail",
      description = "Oldest first, those whose version is greater than `after`.")
  public Sealed<AuditHead> heads(
      @Parameter(
              description = "Heads behind this version, a whole number from 0; 0 if left out.",
              example = "100")
          @QueryParam("after")
          @Nullable Long after,
      @Parameter(description = "Items a page, 1 to 1000; 1000 if left out.", example = "1000")
          @QueryParam("limit")
          @Nullable Integer limit) {
    return page(after, limit, trail::headsAfter, AuditHead::version);
  }

  @GET
  @Path("/kept-heads")
  @RolesAllowed("auditor")
  @Operation(
      operationId = "listKeptAuditHeads",
      summary = "Read the heads of another service that are kept here",
      description =
          "Oldest first, those whose version is greater than `after`. Two of one version"
              + " contradict each other: both are shown.")
  public Sealed<AuditHead> keptHeads(
      @Parameter(description = "Whose heads; required.", example = "credit") @QueryParam("service")
          @Nullable String other,
      @Parameter(
              description = "Heads behind this version, a whole number from 0; 0 if left out.",
              example = "100")
          @QueryParam("after")
          @Nullable Long after,
      @Parameter(description = "Items a page, 1 to 1000; 1000 if left out.", example = "1000")
          @QueryParam("limit")
          @Nullable Integer limit) {
    if (other == null || other.isBlank()) {
      throw refused(
          "service",
          other,
          Flaw.of("未填写。", "It is missing.", "请写明服务名，如 credit。", "Name a service, such as credit."));
    }
    return page(
        after, limit, (from, most) -> trail.keptAfter(other, from, most), AuditHead::version);
  }

  private <T> Sealed<T> page(
      @Nullable Long after,
      @Nullable Integer limit,
      BiFunction<Long, Integer, List<T>> read,
      ToLongFunction<T> place) {
    long from = after == null ? 0 : after;
    int most = limit == null ? MOST : limit;
    if (from < 0) {
      throw refused(
          "after",
          String.valueOf(after),
          Flaw.of("不能为负数。", "It is negative.", "从头读请用 0。", "Use 0 to read from the first."));
    }
    if (most < 1 || most > MOST) {
      throw refused(
          "limit",
          String.valueOf(limit),
          Flaw.of("超出范围。", "It is out of range.", "请用 1 至 1000。", "Use 1 to 1000."));
    }
    return transactions.asCaller(() -> Sealed.of(read.apply(from, most), most, place));
  }

  private static ProblemException refused(String field, @Nullable String value, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding(field, value, flaw)));
  }
}
