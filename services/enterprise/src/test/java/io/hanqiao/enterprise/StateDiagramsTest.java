package io.hanqiao.enterprise;

import io.hanqiao.platform.testing.StateDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDiagramsTest {

  @ParameterizedTest
  @CsvSource({
    "recommendation.DeclarationStatus, Declared",
    "recommendation.ListStatus, Proposed",
    "recommendation.FollowUpStatus, Open",
    "disclosure.LetterStatus, Requested",
    "disclosure.ConsentStatus, Given",
    "edge.EdgeStatus, Declared",
    "profile.Standing, Held"
  })
  void theReadmeShowsTheStatesAsTheyAre(String type, String first) throws Exception {
    StateDiagram.assertShown("io.hanqiao.enterprise", type, first);
  }

  @Test
  void theReadmeShowsTheStatesOfWhatIsOpenOrClosed() throws Exception {
    StateDiagram.assertShown("io.hanqiao.platform", "posting.Openness", "Open");
  }
}
