package io.hanqiao.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * What holds for every operation of every service, written into the OpenAPI document once: each
 * refusal is a problem, and the headers and parameters of the platform mean the same everywhere.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {

  private static final String PROBLEM = "Problem";

  /** What the framework adds by itself, without a body. */
  private static final List<String> BARE = List.of("400", "401", "403");

  private static final Set<String> REQUIRED_HEADERS = Set.of("Idempotency-Key", "If-Match");

  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry(
              "Idempotency-Key",
              "Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible"
                  + " ASCII characters. The same key and content get the same answer."),
          Map.entry(
              "If-Match",
              "The ETag of the revision that was read: 428 without it, 412 if a newer one exists."),
          Map.entry("cursor", "`next` of the page before; leave it out for the first page."),
          Map.entry("limit", "Items a page, 1 to 100; 20 if left out."),
          Map.entry(
              "mode",
              "`all-or-nothing` (one bad row and nothing is stored; the default) or `valid-rows`."),
          Map.entry("id", "Opaque id, UUIDv7."),
          Map.entry(
              "Accept-Language", "`zh` (the default) or `en`, for every sentence of the answer."),
          Map.entry("topic", "One of the service's own topics, such as `credit.offer`."));

  @Override
  public Operation filterOperation(Operation operation) {
    APIResponses responses = operation.getResponses();
    BARE.forEach(responses::removeAPIResponse);
    responses.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
    if (operation.getSecurity() != null) {
      sayRoles(operation);
    }
    return operation;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    String description = PARAMETERS.get(parameter.getName());
    if (description != null && parameter.getDescription() == null) {
      parameter.setDescription(description);
      parameter.setRequired(
          parameter.getIn() == Parameter.In.PATH || REQUIRED_HEADERS.contains(parameter.getName()));
    }
    return parameter;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    APIResponse problem =
        OASFactory.createAPIResponse()
            .description(
                "Refused: `code` says why, `errors` names each wrong field with a remedy. 401"
                    + " without a valid token, 403 for a role that may not, 404 for what is not the"
                    + " caller's to see, 422 for an input with errors.")
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addResponse(PROBLEM, problem);
  }

  /** Roles are no OAuth scopes, so they stand where a reader looks and not in the requirement. */
  private static void sayRoles(Operation operation) {
    String roles =
        operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .map(role -> role.equals("**") ? "whoever signed in" : role)
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    List<SecurityRequirement> bare = new ArrayList<>();
    for (SecurityRequirement requirement : operation.getSecurity()) {
      SecurityRequirement one = OASFactory.createSecurityRequirement();
      requirement.getSchemes().keySet().forEach(one::addScheme);
      bare.add(one);
    }
    operation.setSecurity(bare);
    String said = operation.getDescription() == null ? "" : operation.getDescription() + " ";
    operation.setDescription(said + "Roles: " + roles + ".");
  }
}
