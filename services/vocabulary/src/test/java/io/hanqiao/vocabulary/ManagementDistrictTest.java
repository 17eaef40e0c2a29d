package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementDistrictTest {

  @Test
  void thereAreFifteenEachWithTwoNames() {
    assertThat(ManagementDistrict.all()).hasSize(15).doesNotHaveDuplicates();
    ManagementDistrict donghu = ManagementDistrict.parse("donghu").orThrow();
    assertThat(donghu.text()).isEqualTo(new Text("东湖高新区", "East Lake High-tech Zone"));
    assertThat(donghu).hasToString("donghu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xiaogan", "huangshi", "Donghu", "420111", "东湖高新区", ""})
  void citiesDivisionCodesAndNamesAreNone(String key) {
    assertThat(english(ManagementDistrict.parse(key))).contains("“" + key + "”", "donghu");
    assertThat(chinese(ManagementDistrict.parse(key))).contains("changjiangxinqu 长江新区");
    assertThatThrownBy(() -> new ManagementDistrict(key)).hasMessageContaining(key);
  }
}
