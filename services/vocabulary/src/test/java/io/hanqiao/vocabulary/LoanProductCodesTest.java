package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoanProductCodesTest {

  private static final List<Named> CODES =
      Stream.<Named[]>of(
              ValueGrade.values(), GradeScheme.values(), AreaBasis.values(), ProductForm.values())
          .flatMap(Arrays::stream)
          .toList();

  @Test
  void everyCodeOfALoanProductHasANameInBothLanguages() {
    assertThat(CODES).hasSize(5 + 2 + 3 + 27);
    assertThat(CODES)
        .allSatisfy(code -> assertThat(code.text().zh()).isNotBlank())
        .allSatisfy(code -> assertThat(code.text().en()).matches("[a-zA-Z].*"));
    assertThat(CODES.stream().map(code -> code.text().zh())).doesNotHaveDuplicates();
  }

  @Test
  void theBestGradeComesFirst() {
    assertThat(ValueGrade.values())
        .containsExactly(ValueGrade.A, ValueGrade.B, ValueGrade.C, ValueGrade.D, ValueGrade.E);
    assertThat(ValueGrade.A.text()).isEqualTo(new Text("A档", "grade A"));
  }

  @Test
  void aLessorIsALenderOfItsOwnKind() {
    assertThat(Codes.parse(BankKind.class, "LESSOR").orThrow().text())
        .isEqualTo(new Text("融资租赁公司", "lessor"));
  }
}
