package io.hanqiao.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {

  @TempDir private Path directory;

  private Path file(String content) throws IOException {
    return Files.writeString(directory.resolve("file"), content);
  }

  @Test
  void anArrayAndLinesAreReadAlike() throws IOException {
    String one = "{\"id\":\"n1\",\"sector\":\"氢能\",\"style\":\"lay\",\"text\":\"漏气\"}";
    Item item = new Item("n1", "漏气", "氢能", "lay");
    assertThat(TextFiles.items(file("[" + one + "]"))).containsExactly(item);
    assertThat(TextFiles.items(file(one + "\n" + one + "\n"))).containsExactly(item, item);
  }

  @Test
  void challengesAndAchievementsAreReadInTheirOwnWords() throws IOException {
    assertThat(
            TextFiles.items(
                file(
                    "{\"id\":\"c\",\"title\":\"甲\",\"industry\":\"遥感\",\"background\":\"乙\","
                        + "\"requirements\":[\"丙\",\"丁\"],\"source\":\"http://x\",\"year\":2026}")))
        .containsExactly(new Item("c", "甲。乙。丙。丁", "遥感", "-"));
    assertThat(
            TextFiles.items(
                file("{\"id\":\"a\",\"title\":\"甲\",\"field\":\"膜材料\",\"summary\":null}")))
        .containsExactly(new Item("a", "甲。膜材料", "膜材料", "-"));
  }

  @Test
  void judgementsAreReadInThreeShapes() throws IOException {
    Map<String, Map<String, Integer>> judged = Map.of("n", Map.of("p", 3, "q", 1));
    assertThat(TextFiles.judgements(file("[{\"challenge\":\"n\",\"relevant\":{\"p\":3,\"q\":1}}]")))
        .isEqualTo(judged);
    assertThat(TextFiles.judgements(file("{\"n\":{\"p\":3,\"q\":1}}"))).isEqualTo(judged);
    assertThat(TextFiles.judgements(file("n 0 p 3\nn 0 q 1\n"))).isEqualTo(judged);
  }

  @Test
  void aRowWithoutAnIdIsNamed() throws IOException {
    Path file = file("[{\"text\":\"无编号\"}]");
    assertThatThrownBy(() -> TextFiles.items(file)).hasMessageContaining("无编号");
  }
}
