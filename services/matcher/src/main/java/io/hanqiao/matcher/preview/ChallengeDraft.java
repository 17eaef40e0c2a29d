package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.ChallengeFacts;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.consume.UnreadableEvent;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.UnreadableJson;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;

/**
 * A challenge that is not posted, in the form in which it would be told: as its owner's service
 * answers for a draft. Whoever sends it may have changed it, so nothing in it is believed; what is
 * read of an event is read of it in the same way, and what an event would be dead for is refused.
 */
final class ChallengeDraft {

  /** The owner's service takes no more words of one challenge. */
  private static final int MOST_WORDS = 40_000;

  private static final String ENCODED = "encodedText";

  private static final Flaw MISSING =
      Flaw.of("没有填写。", "It is missing.", "请填写此项。", "Please fill it in.");

  private static final Flaw NO_ENCODING =
      Flaw.of(
          "这不是编码后的文字。",
          "It is not an encoded text.",
          "请原样提交 POST /v1/challenge-drafts 的结果。",
          "Send what POST /v1/challenge-drafts answered, as it is.");

  private static final Flaw LONG =
      Flaw.of(
          "标题、背景、要求和指标合计超过 " + MOST_WORDS + " 个字。",
          "Title, background, requirements and indicators have more than "
              + MOST_WORDS
              + " characters together.",
          "请精简，或拆成几个榜单。",
          "Shorten them, or post several challenges.");

  private final ObjectMapper json;

  ChallengeDraft(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The draft as the rules see it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with what is wrong
   */
  ChallengeDemand read(ObjectNode draft, Caller caller, ChallengeBook book) {
    Findings findings = new Findings();
    for (String needed : List.of("kind", "title", "visibility")) {
      if (!draft.hasNonNull(needed)) {
        findings.add(needed, null, MISSING);
      }
    }
    findings.orRefuse();
    ChallengeFacts facts = facts(draft, caller, findings);
    if (facts.wording().plain().text().length() > MOST_WORDS) {
      findings.add("requirements", null, LONG);
      findings.orRefuse();
    }
    Flaw flaw = facts.encodingFlaw();
    if (flaw != null) {
      findings.add(ENCODED, null, flaw);
      findings.orRefuse();
    }
    return ruled(facts, book, findings);
  }

  private ChallengeFacts facts(ObjectNode draft, Caller caller, Findings findings) {
    ObjectNode challenge = draft.deepCopy();
    challenge.put("challengeId", Ids.next().toString());
    challenge.put("ownerOrg", caller.org().toString());
    challenge.put("status", "OPEN");
    challenge.put("synthetic", false);
    if (!challenge.hasNonNull("inForce")) {
      challenge.put("inForce", true);
    }
    try {
      return json.treeToValue(challenge, ChallengeFacts.class);
    } catch (JsonMappingException e) {
      if (e.getPath().isEmpty() || !ENCODED.equals(e.getPath().get(0).getFieldName())) {
        throw UnreadableJson.problem(e);
      }
      findings.add(ENCODED, null, NO_ENCODING);
    } catch (JsonProcessingException e) {
      throw UnreadableJson.problem(e);
    }
    findings.orRefuse();
    throw new IllegalStateException("A draft that cannot be read is refused");
  }

  private static ChallengeDemand ruled(
      ChallengeFacts facts, ChallengeBook book, Findings findings) {
    try {
      return book.draft(facts);
    } catch (UnreadableEvent e) {
      findings.add(
          "challenge",
          null,
          Flaw.of(
              "无法读取：" + e.getMessage(),
              "It cannot be read: " + e.getMessage(),
              "请原样提交 POST /v1/challenge-drafts 的结果。",
              "Send what POST /v1/challenge-drafts answered, as it is."));
      findings.orRefuse();
      throw e;
    }
  }
}
