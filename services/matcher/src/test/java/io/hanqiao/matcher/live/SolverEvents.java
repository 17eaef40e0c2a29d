package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.reading.Table;
import io.hanqiao.text.scoring.Calibration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Teams, achievements and challenges for load: words of the glossary, and vectors around those of
 * real texts of as many topics, so that likenesses are spread as those of texts are.
 */
final class SolverEvents {

  private final Random random;
  private final List<String> terms = new ArrayList<>();
  private final List<byte[]> needs = new ArrayList<>();
  private final List<byte[]> supplies = new ArrayList<>();
  private long version;

  SolverEvents(long seed) {
    this.random = new Random(seed);
    for (String[] row : Table.rows("/io/hanqiao/text/reference/technical-terms.csv")) {
      terms.add(row[1].replace(' ', '与'));
    }
    for (String[] row :
        Table.rows("/io/hanqiao/text/calibration-" + Calibration.CURRENT + ".csv")) {
      if (row[0].equals("need") || row[0].equals("supply")) {
        (row[0].equals("need") ? needs : supplies).add(Base64.getDecoder().decode(row[2]));
      }
    }
  }

  ConsumedEvent team(int number) {
    UUID id = new UUID(3, number);
    String title = term() + "团队";
    String text = sentences(2 + random.nextInt(2));
    return event(
        "talent.team",
        id,
        "\"teamId\": \"%s\", \"institutionId\": \"%s\", \"title\": \"%s\", \"text\": \"%s\""
            .formatted(id, new UUID(4, number % 80), title, text),
        Wording.supply(null, title, text),
        supplies);
  }

  ConsumedEvent achievement(int number) {
    UUID id = new UUID(5, number);
    String title = term() + "成果";
    String text = sentences(1 + random.nextInt(2));
    return event(
        "talent.achievement",
        id,
        "\"achievementId\": \"%s\", \"institutionId\": \"%s\", \"title\": \"%s\", \"summary\": \"%s\""
            .formatted(id, new UUID(4, number % 80), title, text),
        Wording.supply(null, title, text),
        supplies);
  }

  ConsumedEvent challenge(int number) {
    UUID id = new UUID(2, number);
    String title = term() + "难题";
    String text = sentences(3);
    return event(
        "challenge.challenge",
        id,
        ("\"challengeId\": \"%s\", \"kind\": \"COMMISSIONED\", \"title\": \"%s\", \"visibility\":"
                + " \"PUBLIC\", \"inForce\": true, \"requirements\": [\"%s\"]")
            .formatted(id, title, text),
        Wording.need(null, List.of(title, text)),
        needs);
  }

  private String term() {
    return terms.get(random.nextInt(terms.size()));
  }

  private String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("面向").append(term()).append("，研究").append(term()).append("中的");
      text.append(term()).append("，功耗不高于").append(1 + random.nextInt(90)).append("W。");
    }
    return text.toString();
  }

  private ConsumedEvent event(
      String topic, UUID id, String body, Wording wording, List<byte[]> around) {
    byte[] base = around.get(random.nextInt(around.size()));
    List<Clause> clauses = new ArrayList<>();
    String text = wording.plain().text();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('。', from);
      int to = end < 0 ? text.length() : end + 1;
      clauses.add(new Clause(from, to, near(base)));
      from = to;
    }
    EncodedText encoded = new EncodedText(wording.key(), Encoder.MODEL, near(base), clauses);
    String state =
        "{\"ownerOrg\": \"%s\", \"status\": \"OPEN\", \"synthetic\": true, %s, \"encodedText\": %s}"
            .formatted(new UUID(9, id.getLeastSignificantBits() % 80), body, told(encoded));
    return new ConsumedEvent(
        topic,
        new UUID(7, ++version),
        "io.hanqiao." + topic + ".changed.v1",
        id,
        version,
        Instant.EPOCH,
        null,
        new EventState(state.getBytes(UTF_8)));
  }

  private TextVector near(byte[] base) {
    byte[] numbers = new byte[TextVector.SIZE];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) Math.max(-127, Math.min(127, base[i] + random.nextInt(61) - 30));
    }
    return TextVector.of(numbers);
  }

  private static String told(EncodedText encoded) {
    ToldText told = ToldText.of(encoded, "");
    StringBuilder clauses = new StringBuilder();
    for (ToldText.ToldClause clause : told.clauses()) {
      clauses
          .append(clauses.length() == 0 ? "" : ",")
          .append(
              "{\"from\": %d, \"to\": %d, \"vector\": \"%s\"}"
                  .formatted(clause.from(), clause.to(), clause.vector()));
    }
    return "{\"model\": \"%s\", \"hash\": \"%s\", \"field\": \"\", \"whole\": \"%s\", \"clauses\": [%s]}"
        .formatted(told.model(), told.hash(), told.whole(), clauses);
  }
}
