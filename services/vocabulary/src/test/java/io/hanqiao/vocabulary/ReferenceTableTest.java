package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReferenceTableTest {

  @Test
  void rowsAreReadByColumnAndCommentsLeftOut() {
    var rows = ReferenceTable.read("lpr-unconfirmed.csv").rows();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("date")).isEqualTo("2025-05-20");
  }

  @Test
  void aFileOrColumnThatIsMissingAndARowThatDoesNotFitAreNamed() {
    assertThatThrownBy(() -> ReferenceTable.read("none.csv")).hasMessageContaining("none.csv");
    var row = ReferenceTable.read("lpr-unconfirmed.csv").rows().get(0);
    assertThatThrownBy(() -> row.get("ten_years"))
        .hasMessageContainingAll("lpr-unconfirmed.csv", "ten_years");
    assertThatThrownBy(() -> ReferenceTable.read("misshapen.csv"))
        .hasMessageContainingAll("misshapen.csv", "[1, 2, 3]");
  }
}
