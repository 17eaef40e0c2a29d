package io.hanqiao.credit.condition;

import io.hanqiao.condition.Fields;
import io.hanqiao.platform.problem.Bodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a bank needs to write conditions of its own. No firm's fact is ever looked at here. */
@Path("/v1")
@Tag(
    name = "Own conditions",
    description = "What a bank's own conditions may ask about, and whether one is right.")
class ConditionResource {

  /** The whole catalogue on one page: it is as long as the product's model. */
  @Schema(name = "ConditionFieldList", description = "All fields, in the order they are shown.")
  record FieldList(List<ConditionFieldView> items) {}

  @GET
  @Path("/condition-fields")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "listConditionFields",
      summary = "All fields a bank's own condition may ask about")
  public FieldList fields() {
    return new FieldList(Fields.all().stream().map(ConditionFieldView::of).toList());
  }

  @POST
  @Path("/condition-checks")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "checkCondition",
      summary = "Check a condition before it is posted",
      description =
          "Reads an expression or rows and answers with both forms, or with all that is wrong and"
              + " where. Stores nothing and looks at no firm: the answer is the same for"
              + " everybody.")
  public ConditionCheckView check(@Nullable ConditionCheckForm form) {
    return ConditionChecks.of(Bodies.sent(form));
  }
}
