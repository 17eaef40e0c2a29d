package io.hanqiao.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  @Test
  void aCursorReadsBackAsTheIdItWasMadeOf() {
    for (UUID id : List.of(UUID.randomUUID(), new UUID(0, 0), new UUID(-1, -1))) {
      assertThat(Cursor.read(Cursor.of(id))).contains(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "====", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "游标", "' OR 1=1"})
  void whatIsNoCursorIsRefusedAndNamed(String text) {
    assertThat(Cursor.read(text)).isEmpty();
    assertRefused(text, null, "cursor");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aLimitIsOneToAHundred(int limit) {
    assertRefused(null, limit, "limit");
  }

  @Test
  void withoutParametersAPageIsTheTwentyNewest() {
    PageRequest request = PageRequest.of(null, null);
    assertThat(request.limit()).isEqualTo(20);
    assertThat(request.fetch()).isEqualTo(21);
    assertThat(request.before().toString()).isEqualTo("ffffffff-ffff-ffff-ffff-ffffffffffff");
  }

  @Test
  void anExtraRowSaysThatThereIsMoreAndIsNotShown() {
    List<UUID> rows = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
    Page<UUID> page = Page.of(rows, PageRequest.of(null, 2), id -> id, id -> id);
    assertThat(page.items()).isEqualTo(rows.subList(0, 2));
    assertThat(Cursor.read(page.next())).contains(rows.get(1));
    assertThat(Page.of(rows, PageRequest.of(null, 3), id -> id, id -> id).next()).isNull();
    assertThat(Page.of(List.<UUID>of(), PageRequest.of(null, 3), id -> id, id -> id).items())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          光电,     %光电%
          ' a b ',  %a b%
          100%,     %100\\%%
          a_b,      %a\\_b%
          a\\b,     %a\\\\b%
          """)
  void searchWordsAreTakenLiterally(String words, String pattern) {
    assertThat(Like.contains(words)).isEqualTo(pattern);
  }

  @Test
  void noSearchWordsAreNoPattern() {
    assertThat(Like.contains(null)).isNull();
    assertThat(Like.contains(" \t")).isNull();
  }

  private static void assertRefused(String cursor, Integer limit, String field) {
    assertThatThrownBy(() -> PageRequest.of(cursor, limit))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ProblemCode.INVALID);
              assertThat(e.findings()).hasSize(1).allMatch(f -> f.field().equals(field));
            });
  }
}
