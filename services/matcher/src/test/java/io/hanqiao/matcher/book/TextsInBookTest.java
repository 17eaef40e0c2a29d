package io.hanqiao.matcher.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.Encoded;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextsInBookTest {

  private static final UUID ID = new UUID(3, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final String TEAM =
      """
      {"teamId": "%s", "institutionId": "%s", "ownerOrg": "%s", "status": "OPEN", "title": "激光团队",
       "text": "研究光纤激光器热管理。含SiC器件。", "sectors": ["OPTOELECTRONICS"], "synthetic": true}
      """
          .formatted(ID, ID, ID);

  private final ChallengeBook book =
      new ChallengeBook(new ObjectMapper().registerModule(new JavaTimeModule()));
  private long version;

  private boolean isEncodedAfter(String state) {
    book.apply(
        new ConsumedEvent(
            "talent.team",
            ID,
            "io.hanqiao.talent.team.changed.v1",
            ID,
            ++version,
            Instant.EPOCH,
            null,
            new EventState(state.getBytes(UTF_8))));
    return book.supply(ID, DAY).orElseThrow().text().isEncoded();
  }

  @Test
  void vectorsCountForTheirOwnWordsOnlyAndOthersAreCounted() {
    String told = Encoded.state("talent.team", TEAM);
    assertThat(isEncodedAfter(TEAM)).isFalse();
    assertThat(book.staleTexts()).isZero();
    assertThat(isEncodedAfter(told)).isTrue();
    assertThat(book.staleTexts()).isZero();
    assertThat(isEncodedAfter(told.replace("热管理", "冷却"))).isFalse();
    assertThat(isEncodedAfter(told.replace("bge-small-zh-v1.5-q/1", "bge-small-zh/9"))).isFalse();
    assertThat(book.staleTexts()).isEqualTo(2);
    assertThat(isEncodedAfter(told.replace("\"title\":\"激光团队\"", "\"title\":\"激光團隊\"")))
        .as("the same words in traditional characters")
        .isTrue();
  }

  @Test
  void clausesThatDoNotCoverTheWordsOneBehindTheOtherAreNoneOfThese() {
    String told = Encoded.state("talent.team", TEAM);
    assertThat(isEncodedAfter(told.replaceFirst("\"from\":0", "\"from\":1"))).isFalse();
    assertThat(isEncodedAfter(told.replaceFirst("\"to\":\\d+", "\"to\":1"))).isFalse();
    assertThat(isEncodedAfter(told.replaceFirst("\"to\":\\d+", "\"to\":-5"))).isFalse();
    assertThat(isEncodedAfter(told.replaceFirst("\"to\":\\d+", "\"to\":99999"))).isFalse();
    assertThat(isEncodedAfter(told.replaceFirst("\"clauses\":.*?]", "\"clauses\":[]"))).isFalse();
    assertThat(book.staleTexts()).isEqualTo(5);
    assertThat(isEncodedAfter(told)).isTrue();
  }

  @Test
  void aVectorThatIsNoneIsRefused() {
    String told = Encoded.state("talent.team", TEAM);
    for (String broken : new String[] {"AAAA", "!", ""}) {
      assertThatThrownBy(
              () ->
                  isEncodedAfter(
                      told.replaceAll("\"whole\":\"[^\"]*\"", "\"whole\":\"" + broken + "\"")))
          .isInstanceOf(UnreadableEvent.class);
    }
  }

  @Test
  void whatIsHeldBesideTheRulesKeepsNeitherWordsNorVectors() {
    assertThat(isEncodedAfter(Encoded.state("talent.team", TEAM))).isTrue();
    assertThat(book.solver(ID).orElseThrow())
        .isInstanceOfSatisfying(
            TeamFacts.class,
            team -> {
              assertThat(team.title()).isEqualTo("激光团队");
              assertThat(team.text()).isEmpty();
              assertThat(team.encodedText()).isNull();
            });
    assertThat(book.supply(ID, DAY).orElseThrow().text()).hasToString("激光团队\n研究光纤激光器热管理。含SiC器件。");
  }
}
