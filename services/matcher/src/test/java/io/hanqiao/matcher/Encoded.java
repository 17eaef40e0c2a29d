package io.hanqiao.matcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.AchievementFacts;
import io.hanqiao.matcher.book.CapabilityFacts;
import io.hanqiao.matcher.book.ChallengeFacts;
import io.hanqiao.matcher.book.ExpertFacts;
import io.hanqiao.matcher.book.RequestFacts;
import io.hanqiao.matcher.book.TeamFacts;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.text.encoding.Wording;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Postings as their owners tell them once they have encoded the words, by the real encoder. */
public final class Encoded {

  /** Of a state that is to be told without vectors. */
  private static final String MEMBER = "encodedText";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final Map<String, Function<JsonNode, Wording>> WORDINGS =
      Map.of(
          "challenge.challenge", state -> as(state, ChallengeFacts.class).wording(),
          "talent.team", state -> as(state, TeamFacts.class).wording(),
          "talent.achievement", state -> as(state, AchievementFacts.class).wording(),
          "talent.expert", state -> as(state, ExpertFacts.class).wording(),
          "enterprise.capability", state -> as(state, CapabilityFacts.class).wording(),
          "enterprise.expert-request", state -> as(state, RequestFacts.class).wording());
  private static final Map<Wording, ToldText> ENCODED = new ConcurrentHashMap<>();

  private Encoded() {}

  /** Opened when first asked for: not every test has texts. */
  private static final class Opened {
    static final Encoder ENCODER = Encoder.open(1);
  }

  /**
   * The state with the vectors of its words. It stays as it is on a topic without texts, where
   * nothing is posted, and where it says itself what of vectors is told.
   */
  public static String state(String topic, String state) {
    Function<JsonNode, Wording> wording = WORDINGS.get(topic);
    try {
      if (wording == null
          || !(JSON.readTree(state) instanceof ObjectNode body)
          || body.isEmpty()
          || body.has(MEMBER)) {
        return state;
      }
      body.set(MEMBER, JSON.valueToTree(told(wording.apply(body))));
      return body.toString();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ToldText told(Wording wording) {
    return ENCODED.computeIfAbsent(
        wording, words -> ToldText.of(Opened.ENCODER.encode(words), words.field()));
  }

  private static <T> T as(JsonNode state, Class<T> type) {
    return JSON.convertValue(state, type);
  }
}
