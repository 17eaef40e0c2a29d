package io.hanqiao.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.Collateral;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void everyFieldIsFullyDescribedAndNamedOnce() {
    assertThat(Fields.all()).extracting(Field::name).doesNotHaveDuplicates();
    assertThat(Fields.all()).extracting(field -> field.label().zh()).doesNotHaveDuplicates();
    for (Field field : Fields.all()) {
      assertThat(Fields.named(field.name())).isSameAs(field);
      assertThat(field.label().zh()).as(field.name()).isNotBlank();
      assertThat(field.label().en()).as(field.name()).isNotBlank();
      assertThat(field.operators()).as(field.name()).isNotEmpty();
      boolean listed = field.type() == FieldType.CODE || field.type() == FieldType.CODES;
      assertThat(field.allowedValues().isEmpty()).as(field.name()).isEqualTo(!listed);
    }
  }

  @Test
  void everyKindOfCollateralHasAValueOfItsOwn() {
    assertThat(List.of(Collateral.values()))
        .extracting(NeedFields::collateralValue)
        .doesNotHaveDuplicates()
        .doesNotContain(NeedFields.COLLATERAL)
        .isSubsetOf(Fields.all());
  }

  @Test
  void everyOperatorOfEveryFieldCanBeWrittenAndReadBack() {
    Drawn drawn = new Drawn(1);
    int rows = 0;
    for (int i = 0; i < 2_000; i++) {
      Row row = drawn.row();
      Condition condition = Drawn.compiled(RuleText.of(row));
      if (condition != null) {
        assertThat(condition.rows()).isEqualTo(new RuleForm(Join.ALL, List.of(row)));
        rows++;
      }
    }
    assertThat(rows).isGreaterThan(1_800);
  }
}
