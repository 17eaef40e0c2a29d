package io.hanqiao.platform.parcel;

import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.idempotency.Idempotency;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.Bodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Parcels over REST. */
@Path("/v1/parcels")
public class ParcelResource {

  static final String PATH = "/v1/parcels";

  private final ParcelDesk desk;
  private final Parcels parcels;
  private final Transactions transactions;
  private final CurrentCaller caller;
  private final Idempotency idempotency;

  ParcelResource(
      ParcelDesk desk,
      Parcels parcels,
      Transactions transactions,
      CurrentCaller caller,
      Idempotency idempotency) {
    this.desk = desk;
    this.parcels = parcels;
    this.transactions = transactions;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed("enterprise")
  public Response post(@HeaderParam("Idempotency-Key") String key, ParcelForm form) {
    return idempotency.once(
        key,
        Bodies.sent(form),
        () -> {
          Parcel parcel = desk.post(caller.get(), form);
          return Answer.created(PATH, parcel.id(), parcel.revision(), ParcelView.of(parcel));
        });
  }

  /** A command that is both idempotent and conditional: the key is looked up first. */
  @POST
  @Path("/{id}/weigh")
  @RolesAllowed("enterprise")
  public Response weigh(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      ParcelForm form) {
    return idempotency.once(
        key,
        Bodies.sent(form),
        () -> {
          Parcel parcel = desk.edit(id, ifMatch, form);
          return Answer.done(parcel.revision(), ParcelView.of(parcel));
        });
  }

  @GET
  @RolesAllowed({"enterprise", "operator"})
  public Page<ParcelView> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return transactions.asCaller(
        () -> Page.of(parcels.page(page), page, Parcel::id, ParcelView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator"})
  public Response get(@PathParam("id") UUID id) {
    return transactions.asCaller(() -> shown(parcels.get(id)));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  public Response edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ParcelForm form) {
    return transactions.asCaller(() -> shown(desk.edit(id, ifMatch, Bodies.sent(form))));
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalStateException("secret-inside jdbc:postgresql://inside");
  }

  /** Reads without a transaction: the platform must not allow it. */
  @GET
  @Path("/careless")
  public long careless() {
    return parcels.count();
  }

  private static Response shown(Parcel parcel) {
    return Response.ok(ParcelView.of(parcel))
        .header("ETag", "\"" + parcel.revision() + "\"")
        .build();
  }
}
