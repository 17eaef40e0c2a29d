package io.hanqiao.fund.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Parsed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApproachStatusTest {

  private static final Instant NOON = Instant.parse("2026-03-31T04:00:00Z");
  private static final ApproachStatus.Open OPEN = new ApproachStatus.Open();

  static Stream<ApproachStatus> ended() {
    return Stream.of(
        OPEN.accept(NOON),
        OPEN.decline(DeclineReason.TERMS, NOON),
        OPEN.withdraw(WithdrawReason.MISTAKE, NOON));
  }

  @ParameterizedTest
  @MethodSource("ended")
  void whatHasEndedDoesNotOpenAgainAndSaysSo(ApproachStatus ended) {
    assertThatThrownBy(ended::open)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ProblemCode.REFUSED);
              assertThat(e.detail().zh()).contains(ended.code(), "已结束");
              assertThat(e.detail().en()).contains(ended.code());
            });
  }

  @Test
  void everyStateIsReadByItsWordAndNothingElseIs() {
    List<String> words = Stream.concat(Stream.of(OPEN), ended()).map(ApproachStatus::code).toList();

    assertThat(words).containsExactly("OPEN", "ACCEPTED", "DECLINED", "WITHDRAWN");
    assertThat(words).allMatch(w -> ApproachStatus.parse(w) instanceof Parsed.Valid<String>);
    assertThat(ApproachStatus.parse("open")).isInstanceOf(Parsed.Invalid.class);
  }
}
