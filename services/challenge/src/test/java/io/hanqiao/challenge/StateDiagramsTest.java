package io.hanqiao.challenge;

import io.hanqiao.platform.testing.StateDiagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDiagramsTest {

  @ParameterizedTest
  @CsvSource({"platform, posting.Openness, Open", "challenge, proposal.ProposalStatus, Submitted"})
  void theReadmeShowsTheStatesAsTheyAre(String module, String type, String first) throws Exception {
    StateDiagram.assertShown("io.hanqiao." + module, type, first);
  }
}
