package io.hanqiao.matcher.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hanqiao.matcher.live.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What either side reads of a decision: its own side's facts, and of the other side what the
 * explanation says and no fact beside it. A published offer is judged by what is not published,
 * such as its bank's group limits. It is written when the decision is: what a later release would
 * explain otherwise does not change what was shown.
 */
@ApplicationScoped
class DecisionViews {

  private static final List<String> TEXTS = List.of("text", "problem");
  private static final String OF_DEMAND = "demandFacts";
  private static final String OF_SUPPLY = "supplyFacts";

  private final ObjectMapper json;

  DecisionViews(ObjectMapper json) {
    this.json = json;
  }

  /** For the demand's owner, in both languages. */
  String ofDemand(Decision decision) {
    Evidence evidence = decision.evidence();
    return write(
        view(
            decision,
            Side.DEMAND,
            facts(evidence.inputs().demand()),
            null,
            read(evidence.demandView())));
  }

  /** For the supply's owner, in both languages. */
  String ofSupply(Decision decision) {
    Evidence evidence = decision.evidence();
    return write(
        view(
            decision,
            Side.SUPPLY,
            null,
            facts(evidence.inputs().supply()),
            read(evidence.supplyView())));
  }

  /**
   * A written view in one language. Earlier releases wrote a supply's facts into the demand's view:
   * nobody reads them there any more.
   */
  DecisionView shown(String written, Locale locale) {
    JsonNode view = read(written);
    if (view instanceof ObjectNode own) {
      own.putNull(own.path("view").asText().equals(Side.DEMAND.name()) ? OF_SUPPLY : OF_DEMAND);
    }
    try {
      return json.treeToValue(inOneLanguage(view, locale), DecisionView.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored decision is broken", e);
    }
  }

  /** A written view without facts and reasons. */
  DecisionSummary summary(String written) {
    try {
      return json.readValue(written, DecisionSummary.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored decision is broken", e);
    }
  }

  private static DecisionView view(
      Decision decision,
      Side reader,
      @Nullable JsonNode demandFacts,
      @Nullable JsonNode supplyFacts,
      JsonNode explanation) {
    Act act = decision.act();
    Evidence evidence = decision.evidence();
    boolean own = act.side() == reader;
    boolean asking = reader == Side.DEMAND;
    return new DecisionView(
        decision.id(),
        evidence.inputs().market(),
        evidence.demandId(),
        evidence.supplyId(),
        reader,
        act.action().name(),
        act.side(),
        own ? act.note() : null,
        own ? act.subject() : null,
        act.sourceId(),
        act.at(),
        decision.recordedAt(),
        evidence.inputs().rulebook(),
        evidence.inputs().rulebookHash(),
        evidence.inputs().asOf(),
        asking ? (Boolean) evidence.eligible() : null,
        asking ? decision.listVersion() : null,
        asking ? decision.listRank() : null,
        demandFacts,
        supplyFacts,
        explanation);
  }

  /** Every sentence in two languages becomes the one that is read. */
  private static JsonNode inOneLanguage(JsonNode node, Locale locale) {
    if (node instanceof ObjectNode object) {
      if (object.size() == 2 && object.has("zh") && object.has("en")) {
        return TextNode.valueOf(object.path(locale.getLanguage()).asText());
      }
      ObjectNode shown = object.objectNode();
      object.properties().forEach(e -> shown.set(e.getKey(), inOneLanguage(e.getValue(), locale)));
      return shown;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode shown = array.arrayNode();
      array.forEach(each -> shown.add(inOneLanguage(each, locale)));
      return shown;
    }
    return node;
  }

  /** What is stored of texts is there to verify by: nobody reads vectors. */
  private JsonNode facts(String stored) {
    JsonNode facts = read(stored);
    for (String text : TEXTS) {
      if (facts instanceof ObjectNode object && facts.path(text).has("words")) {
        object.put(text, facts.path(text).path("words").asText());
      }
    }
    return facts;
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored facts are broken", e);
    }
  }

  private String write(DecisionView view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A decision cannot be written as JSON", e);
    }
  }
}
