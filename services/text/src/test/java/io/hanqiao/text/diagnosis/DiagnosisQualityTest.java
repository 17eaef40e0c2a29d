package io.hanqiao.text.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often findings are right, on sentences of our own; printed, and held to what was reached. */
class DiagnosisQualityTest {

  /** What each label says of a finding, and whether it says that it is there or that it is not. */
  private enum Judged {
    WHOLE('W', true, Shortcoming.WHOLE_PRODUCT),
    SEVERAL('S', true, Shortcoming.SEVERAL_PROBLEMS),
    VAGUE('V', true, Shortcoming.VAGUE_WORDS),
    ACCEPTANCE('A', false, Shortcoming.NO_ACCEPTANCE_TEST),
    CONDITIONS('C', false, Shortcoming.NO_OPERATING_CONDITIONS),
    FIGURES('F', true, Shortcoming.FIGURES_IN_TEXT);

    private final char label;
    private final boolean there;
    private final Shortcoming finding;

    Judged(char label, boolean there, Shortcoming finding) {
      this.label = label;
      this.there = there;
      this.finding = finding;
    }
  }

  private static final class Counts {

    private int right;
    private int wrong;
    private int missed;
    private final List<String> which = new ArrayList<>();

    private int precision() {
      return right + wrong == 0 ? 100 : right * 100 / (right + wrong);
    }

    private int recall() {
      return right + missed == 0 ? 100 : right * 100 / (right + missed);
    }
  }

  @Test
  void ofTenFindingsNineAreRightAndOfTenShortcomingsEightAreFoundOnUnseenSentences()
      throws IOException {
    judge("seen");
    Map<Judged, Counts> unseen = judge("unseen");
    int right = unseen.values().stream().mapToInt(c -> c.right).sum();
    int wrong = unseen.values().stream().mapToInt(c -> c.wrong).sum();
    int missed = unseen.values().stream().mapToInt(c -> c.missed).sum();
    assertThat(right * 100 / (right + wrong)).isGreaterThanOrEqualTo(90);
    assertThat(right * 100 / (right + missed)).isGreaterThanOrEqualTo(80);
  }

  private static Map<Judged, Counts> judge(String file) throws IOException {
    Map<Judged, Counts> counts = new LinkedHashMap<>();
    for (String[] row : rows(file)) {
      List<Shortcoming> found =
          Diagnosis.of(new NeedDraft(row[1], row[2], List.of(), List.of(), Set.of())).stream()
              .map(Found::what)
              .toList();
      for (Judged judged : Judged.values()) {
        Counts one = counts.computeIfAbsent(judged, j -> new Counts());
        boolean expected = (row[0].indexOf(judged.label) >= 0) == judged.there;
        boolean reported = found.contains(judged.finding);
        one.right += expected && reported ? 1 : 0;
        one.wrong += !expected && reported ? 1 : 0;
        one.missed += expected && !reported ? 1 : 0;
        if (expected != reported) {
          one.which.add((reported ? "wrong: " : "missed: ") + row[1]);
        }
      }
    }
    counts.forEach(
        (judged, c) ->
            System.out.printf(
                "diagnosis, %s, %-24s right %2d wrong %2d missed %2d: precision %d %%, recall %d %% %s%n",
                file,
                judged.finding,
                c.right,
                c.wrong,
                c.missed,
                c.precision(),
                c.recall(),
                c.which));
    return counts;
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in = DiagnosisQualityTest.class.getResourceAsStream(file + ".txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .toList();
    }
  }
}
