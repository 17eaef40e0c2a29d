package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

  @Test
  void theEightEmergingChainsAreThoseOfTheProvincialPlan() {
    assertThat(Chain.all())
        .filteredOn(chain -> chain.naming().group().equals("EMERGING_2023"))
        .allSatisfy(chain -> assertThat(chain.naming().document()).isEqualTo("H2023"))
        .allSatisfy(chain -> assertThat(chain.naming().date()).isEqualTo("2023-04-07"))
        .extracting(chain -> chain.text().zh())
        .containsExactly("算力与大数据", "人工智能", "软件和信息服务", "量子科技", "现代纺织服装", "节能环保", "智能家电", "新材料");
  }

  @Test
  void everyChainHasAKeyOfItsOwnAndTwoNames() {
    assertThat(Chain.all()).hasSize(18).doesNotHaveDuplicates();
    for (Chain chain : Chain.all()) {
      assertThat(chain.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(Chain.parse(chain.key()).orThrow()).isEqualTo(chain).hasToString(chain.key());
      assertThat(chain.text().zh()).isNotBlank();
      assertThat(chain.text().en()).matches("[A-Z0-9].*");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "新材料", "New-Materials", "steel"})
  void whatIsNotInTheTableIsRefusedWithTheList(String key) {
    assertThat(english(Chain.parse(key)))
        .contains("“" + key + "”", "new-materials (New materials)");
    assertThat(chinese(Chain.parse(key))).contains("“" + key + "”", "new-materials 新材料");
    assertThatThrownBy(() -> new Chain(key)).hasMessageContaining("“" + key + "”");
    assertThatThrownBy(() -> Chains.text(key)).hasMessageContaining("“" + key + "”");
  }
}
