package io.hanqiao.text.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.encoding.Wording;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

  private static final Calibration CALIBRATION = Calibration.of(Calibration.CURRENT);
  private static final List<String> WORDS =
      List.of("固态电池界面阻抗", "回转窑余热发电", "水稻耐高温育种", "光纤激光器热管理", "能量密度≥400Wh/kg", "BMS均衡");

  private final Random random = new Random(7);

  /** Vectors that are alike as much as those of texts are. */
  private TextVector vector(byte[] base) {
    byte[] numbers = new byte[TextVector.SIZE];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) Math.max(-127, Math.min(127, base[i] / 2 + random.nextInt(127) - 63));
    }
    return TextVector.of(numbers);
  }

  private EncodedText encoded(Wording wording, byte[] base) {
    String text = wording.plain().text();
    int clauses = random.nextInt(4);
    TextVector whole = vector(base);
    List<Clause> parts =
        IntStream.range(0, clauses)
            .mapToObj(i -> new Clause(0, text.length(), clauses == 1 ? whole : vector(base)))
            .toList();
    return new EncodedText(wording.key(), Encoder.MODEL, whole, parts);
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size())) + "，" + WORDS.get(random.nextInt(WORDS.size()));
  }

  /** The definition: of all clauses against whole and clauses, less a margin, and of the wholes. */
  private static int likeness(EncodedText need, EncodedText supply) {
    int best = need.whole().likeness(supply.whole());
    int margin = (int) CALIBRATION.figure("clause-margin");
    for (Clause asked : need.clauses()) {
      best = Math.max(best, asked.vector().likeness(supply.whole()) - margin);
      for (Clause given : supply.clauses()) {
        best = Math.max(best, asked.vector().likeness(given.vector()) - margin);
      }
    }
    return best;
  }

  @Test
  void whateverIsAskedBeforeAPairScoresTheSameAndAsItIsDefined() {
    byte[] base = new byte[TextVector.SIZE];
    random.nextBytes(base);
    TextScorer scorer = new TextScorer(CALIBRATION);
    for (int i = 0; i < 300; i++) {
      Wording asked = Wording.need(null, List.of(words()));
      Wording given = Wording.supply(null, words());
      EncodedText needs = encoded(asked, base);
      EncodedText supplies = encoded(given, base);
      NeedText need = NeedText.of(asked.plain(), "", needs, CALIBRATION);
      SupplyText supply = SupplyText.of("a", given.plain(), "", supplies, CALIBRATION);
      long[] first = scorer.values(need, supply);
      assertThat(first[0]).isEqualTo(need.nearness.above(likeness(needs, supplies)));
      for (int again = 0; again < 3; again++) {
        assertThat(scorer.values(need, supply)).isEqualTo(first);
      }
      StatedText statedNeed = StatedText.of(asked, needs);
      StatedText statedSupply = StatedText.of(given, supplies);
      TextComparison comparison = new TextComparison(CALIBRATION);
      assertThat(comparison.points(statedNeed, statedSupply))
          .isEqualTo(comparison.points(statedNeed, statedSupply))
          .isEqualTo(scorer.points(need, supply));
      assertThat(StatedText.of(statedSupply.facts())).isEqualTo(statedSupply);
    }
  }

  @Test
  void aTextWithAnEntityThatReadsLikeMarkupStaysAsItWasRead() {
    Wording wording = Wording.supply(null, "a &lt;b&gt; SiC");
    assertThat(StatedText.of(wording, null).plain()).isEqualTo(wording.plain());
  }

  @Test
  void vectorsOfAnotherModelAreRefusedWhereTheyAreStored() {
    TextVector vector = TextVector.of(new byte[TextVector.SIZE]);
    StatedText.Facts facts =
        StatedText.of(
                Wording.supply(null, "x"),
                new EncodedText("h", Encoder.MODEL, vector, List.of(new Clause(0, 1, vector))))
            .facts();
    StatedText.Facts other =
        new StatedText.Facts(
            facts.role(), facts.words(), facts.field(), "other/1", facts.whole(), facts.clauses());
    assertThatThrownBy(() -> StatedText.of(other)).hasMessageContaining("other/1");
  }
}
