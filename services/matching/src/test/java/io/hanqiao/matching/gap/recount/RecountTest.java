package io.hanqiao.matching.gap.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountTest {

  /** Two needs of 6 and 5 元, one offer that has 8 left. */
  private static final String RIGHT =
      """
      map,1,lending-2024-07,2026-11-01,2026-11-01T00:00:00Z,11.00,8.00,3.00
      offer,0,o,b,8.00,,,H
      need,0,n0,f0,39,donghu,RND,6.00,0,0:6.00,S,0
      need,1,n1,f1,39,donghu,RND,5.00,0,0:2.00,S,0
      set,0,11.00,8.00,3.00,0,
      cell,39,donghu,RND,2,11.00,8.00,3.00
      """;

  @TempDir Path folder;

  private static List<String> flaws(String file) {
    return Recount.flaws(file.lines().toList());
  }

  @Test
  void aFileThatIsRightHasNoFlaws() {
    assertThat(flaws(RIGHT)).isEmpty();
  }

  @Test
  void aSmallerFlowThatStillAddsUpIsNotTheMost() {
    String less =
        RIGHT
            .replace("11.00,8.00,3.00\noffer", "11.00,7.00,4.00\noffer")
            .replace("0:2.00", "0:1.00")
            .replace("RND,2,11.00,8.00,3.00", "RND,2,11.00,7.00,4.00");
    assertThat(flaws(less)).anyMatch(flaw -> flaw.contains("The cut is 8.00"));
  }

  @Test
  void aNeedMovedOutOfItsSetIsMissed() {
    assertThat(flaws(RIGHT.replace("0:2.00,S,0", "0:2.00,S,")))
        .anyMatch(flaw -> flaw.contains("Need 1 is in the wrong set"));
  }

  @Test
  void anOfferHiddenFromASetIsMissed() {
    String hidden =
        RIGHT
            .replace("offer,0,o,b,8.00,,,H\n", "offer,0,o,b,8.00,,,H\noffer,1,o1,b,9.00,,,T\n")
            .replace("5.00,0,0:2.00", "5.00,0 1,0:2.00");
    assertThat(flaws(hidden))
        .anyMatch(flaw -> flaw.contains("outside the cut"))
        .anyMatch(flaw -> flaw.contains("not all its neighbours"));
  }

  @Test
  void aLineThatCannotBeReadIsNamed() {
    assertThat(flaws(RIGHT.replace("cell,39", "sell,39")))
        .singleElement()
        .asString()
        .contains("Line 6");
    assertThat(flaws("")).singleElement().asString().contains("missing or there twice");
  }

  @Test
  void theCommandSaysRightOrWrongByItsStatusToo() throws IOException {
    Path file = Files.writeString(folder.resolve("map.csv"), RIGHT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertThat(Recount.run(List.of(file.toString()), print)).isZero();
    Files.writeString(file, RIGHT.replace("cell,39,donghu,RND,2", "cell,39,donghu,RND,3"));
    assertThat(Recount.run(List.of(file.toString()), print)).isEqualTo(1);
    assertThat(Recount.run(List.of(), print)).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("复算无误", "用法");
  }
}
