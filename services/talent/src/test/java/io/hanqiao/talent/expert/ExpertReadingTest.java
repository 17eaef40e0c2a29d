package io.hanqiao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpertReadingTest {

  private static final Caller INSTITUTION =
      new Caller("s", UUID.randomUUID(), Set.of("institution"));
  private static final Caller OPERATOR = new Caller("s", UUID.randomUUID(), Set.of("operator"));

  @Test
  void theLeastThatMustBeSaidIsReadAndTheRestStaysUnknown() {
    ExpertReading read = ExpertReading.of(INSTITUTION, form(""));

    assertThat(read.name()).isNull();
    assertThat(read.serving()).isNull();
    assertThat(read.facts().ipc()).isNull();
    assertThat(read.facts().daysPerMonth()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "label, 专家 测试姓名甲",
    "text, 由测试姓名甲主持的高功率激光焊接工艺研究",
    "reference, 测试姓名甲-1",
    "source, 测试姓名甲主页"
  })
  void aFieldThatOthersReadDoesNotHoldTheNameAndIsNotEchoed(String field, String value) {
    ExpertForm form = form(", 'name': ' 测试姓名甲 ', '" + field + "': '" + value + "'");

    assertThatThrownBy(() -> ExpertReading.of(INSTITUTION, form))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.findings()).extracting(Finding::field).containsExactly(field);
              assertThat(e.findings().toString()).doesNotContain("测试姓名甲");
            });
  }

  @Test
  void anOperatorSendsNoName() {
    assertThatThrownBy(() -> ExpertReading.of(OPERATOR, form(", 'name': '测试姓名甲'")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.findings()).extracting(Finding::field).containsExactly("name"));
  }

  @Test
  void whatPrintsAFormPrintsNoName() {
    assertThat(form(", 'name': '测试姓名甲'").toString()).doesNotContain("测试姓名甲");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'sectors': []",
        "'sectors': ['FUN']",
        "'sectors': ['EQUIPMENT', 'EQUIPMENT']",
        "'text': '太短'",
        "'ipc': ['Z99']",
        "'daysPerMonth': 0",
        "'daysPerMonth': 32",
        "'inventionPatents': -1",
        "'ageBand': '1980'",
        "'divisionCode': '4201'",
        "'managementDistrict': 'moon'",
        "'name': ' '"
      })
  void aFieldThatIsWrongIsNamed(String field) {
    String name = field.substring(1, field.indexOf("':"));

    assertThatThrownBy(() -> ExpertReading.of(INSTITUTION, form(", " + field)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.findings())
                    .singleElement()
                    .extracting(Finding::field)
                    .asString()
                    .startsWith(name));
  }

  /** A form that says the least, but for what follows: of two equal keys the later holds. */
  private static ExpertForm form(String more) {
    String json =
        "{'label': '专家 E-0001', 'sectors': ['EQUIPMENT'], 'text': '数控机床误差补偿与可靠性'" + more + "}";
    try {
      return new ObjectMapper().readValue(json.replace('\'', '"'), ExpertForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
