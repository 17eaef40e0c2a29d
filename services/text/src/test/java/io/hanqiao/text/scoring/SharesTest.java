package io.hanqiao.text.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.reading.PlainText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The points of a criterion by what they come from. */
class SharesTest {

  private static final Calibration CALIBRATION = Calibration.of(Calibration.CURRENT);
  private static final TextScorer SCORER = new TextScorer(CALIBRATION);
  private static final PlainText TEAM =
      PlainText.of("本组研究锂金属负极与枝晶抑制。固态电解质与全固态锂电池，软包电芯能量密度420Wh/kg。承担过水稻育种数据平台。");
  private static Encoder encoder;

  @BeforeAll
  static void open() {
    encoder = Encoder.open(1);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static Evidence evidence(String asked) {
    PlainText plain = PlainText.of(asked);
    NeedText need = NeedText.of(plain, "", encoder.encode(Role.NEED, plain, ""), CALIBRATION);
    SupplyText supply =
        SupplyText.of("a", TEAM, "", encoder.encode(Role.SUPPLY, TEAM, ""), CALIBRATION);
    return Evidence.of(SCORER, need, supply, TEAM);
  }

  private static int sum(TextScore.Shares shares) {
    return shares.start() + shares.parts().values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void thePartsAddUpToTheCriterionsPointsToTheDigitWhateverItsWeight() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      Map<Part, Long> contributions = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        contributions.put(part, (long) random.nextInt(12_000_000) - 4_000_000);
      }
      TextScore score =
          new TextScore(random.nextInt(1_000_001), random.nextInt(5_000), contributions);
      int weight = random.nextInt(1_000_001);
      TextScore.Shares shares = score.shares(weight);
      assertThat(shares.given()).isEqualTo((int) ((long) weight * score.points() / 1_000_000));
      assertThat(sum(shares)).isEqualTo(shares.given());
    }
  }

  @Test
  void whatContributesMoreGetsMoreAndWhatSpeaksAgainstIsBelowZero() {
    TextScore score =
        new TextScore(
            700_000,
            1_000,
            Map.of(
                Part.MEANING, 6_000_000L,
                Part.DISTINCTION, 3_000_000L,
                Part.WORDS, 2_000_000L,
                Part.FIELD, 0L,
                Part.FIGURES, -1_000_000L));
    assertThat(score.shares(500_000).parts().values())
        .containsExactly(209_700, 104_850, 69_900, 0, -34_950);
  }

  @Test
  void partsThatCancelEachOtherOutLeaveNothingToShare() {
    TextScore score =
        new TextScore(1_000, 1_000, Map.of(Part.MEANING, 5_000_000L, Part.WORDS, -5_000_000L));
    assertThat(sum(score.shares(900_000))).isEqualTo(900);
    assertThat(score.shares(900_000).parts().values()).containsOnly(0);
  }

  private static String answerTo(String asked, List<SentencePair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.asked().contains(asked))
        .map(pair -> String.valueOf(pair.answered()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachSentenceOfTheNeedIsTakenWithTheNearestOfTheSupplyAndGivesNoMoreThanLikenessDid() {
    Evidence evidence = evidence("需要全固态锂电池与固态电解质中试方案。也想了解抑制锂枝晶的办法。公司在武汉有三条产线并已通过验收。");
    int weight = 300_000;
    Map<Part, Integer> parts = evidence.score().shares(weight).parts();
    int likeness = parts.get(Part.MEANING) + parts.get(Part.DISTINCTION);
    List<SentencePair> pairs = evidence.sentences();
    assertThat(pairs).hasSize(3);
    assertThat(answerTo("全固态", pairs)).contains("全固态");
    assertThat(answerTo("枝晶", pairs)).contains("枝晶");
    assertThat(pairs.get(2).asked()).contains("三条产线");
    assertThat(pairs)
        .extracting(pair -> evidence.points(pair, weight))
        .isSortedAccordingTo((a, b) -> b - a)
        .allSatisfy(points -> assertThat(points).isLessThanOrEqualTo(likeness));
  }

  @Test
  void oneSentenceAgainstOneGivesAllThatLikenessGives() {
    PlainText asked = PlainText.of("全固态锂电池电解质");
    PlainText given = PlainText.of("全固态锂电池与硫化物电解质");
    Evidence evidence =
        Evidence.of(
            SCORER,
            NeedText.of(asked, "", encoder.encode(Role.NEED, asked, ""), CALIBRATION),
            SupplyText.of("a", given, "", encoder.encode(Role.SUPPLY, given, ""), CALIBRATION),
            given);
    Map<Part, Integer> parts = evidence.score().shares(450_000).parts();
    assertThat(evidence.points(evidence.sentences().get(0), 450_000))
        .isEqualTo(parts.get(Part.MEANING) + parts.get(Part.DISTINCTION))
        .isPositive();
  }

  @Test
  void whoMayNotReadTheSupplysWordsGetsNoneOfThemAndNothingThatMeasuresThem() {
    Evidence told = evidence("固态电池能量密度≥400Wh/kg，循环次数≥1000次").unquoted();
    assertThat(told.toString()).doesNotContain("420", "枝晶", "水稻");
    assertThat(told.sentences())
        .containsExactly(new SentencePair(told.sentences().get(0).asked(), null, null));
    assertThat(told.score()).isNull();
    assertThat(told.shares(300_000)).isNull();
    assertThat(told.figures().get(0).isMet()).isTrue();
    assertThat(told.figures().get(0).stated()).isNull();
  }
}
