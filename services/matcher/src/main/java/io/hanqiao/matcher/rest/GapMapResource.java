package io.hanqiao.matcher.rest;

import io.hanqiao.matching.gap.GapFile;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.ProblemResponses;
import io.hanqiao.vocabulary.Flaw;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where demand for loans is more than supply, and the file to recount it: for operators and
 * auditors alone. Exact figures that a lender's own offers move are a question about the firms
 * behind them (ADR 38).
 */
@Path("/v1/gap-map")
@Tag(name = "Gap map", description = "Demand that no supply can meet, and what proves it.")
public class GapMapResource {

  private static final String CSV = "text/csv";

  private final GapMaps maps;
  private final OwnLists lists;

  GapMapResource(GapMaps maps, OwnLists lists) {
    this.maps = maps;
    this.lists = lists;
  }

  @GET
  @RolesAllowed({"operator", "auditor"})
  @Operation(
      operationId = "gapMap",
      summary = "Demand for loans that supply cannot meet, by industry, district and purpose",
      description =
          "Exact, and so for operators and auditors alone. As CSV it names needs by opaque ids and"
              + " carries the whole flow and cut: `deploy/check gap FILE` recounts it.")
  @APIResponse(
      responseCode = "200",
      description = "The map, or the file to recount it.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = GapMapView.class)),
        @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
      })
  public Response map(
      @Parameter(description = "json, the default, or csv.") @QueryParam("format")
          @Nullable String format,
      @HeaderParam("Accept-Language") @Nullable String language) {
    if (format == null || format.equals("json")) {
      GapMaps.Made made = shown();
      return Response.ok(
              GapMapView.of(made, ProblemResponses.locale(language)), MediaType.APPLICATION_JSON)
          .build();
    }
    if (!format.equals("csv")) {
      throw notAFormat(format);
    }
    return Response.ok(GapFile.of(shown().map()), CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gap-map.csv\"")
        .build();
  }

  private GapMaps.Made shown() {
    GapMaps.Made made = maps.today();
    lists.figuresShown("gap-map");
    return made;
  }

  private static ProblemException notAFormat(String format) {
    Flaw flaw =
        Flaw.of(
            "不支持该下载格式。",
            "There is no such format to download.",
            "请用 json 或 csv。",
            "Use json or csv.");
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding("format", format, flaw)));
  }
}
