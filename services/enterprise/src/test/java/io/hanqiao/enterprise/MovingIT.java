package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a firm asks for tells where the firm is, so it must not tell where it was. */
@QuarkusTest
class MovingIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  @ParameterizedTest
  @EnumSource
  void whatIsPostedWhileTheFirmMovesTellsTheNewPlace(PostedKind kind) throws SQLException {
    String firm = registered("enterprise", minimalFirm());
    String move = "UPDATE enterprise SET division_code = '420999' WHERE id = '" + firm + "'";

    Supplier<String> post = () -> kind.posted(kind.minimal(firm));

    String posted = OpenChange.whileOpen(List.of(move), List.of(post)).get(0);

    assertThat(DATABASE.lastTold(posted)).contains("420999");
  }
}
