package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileIT {
  @TempDir Path directory;

  @Test
  void aLogThatHasGrownTooLargeMakesRoomAndThreeOldOnesAreKept() throws IOException {
    Path log = directory.resolve("any.log");
    for (int generation = 1; generation <= 5; generation++) {
      Files.write(log, new byte[9 << 20]);
      Files.write(log, new byte[] {(byte) ('0' + generation)});
      Files.write(log, new byte[9 << 20], StandardOpenOption.APPEND);
      LogFile.turnedOver(log);
    }
    assertThat(log).doesNotExist();
    for (int kept = 1; kept <= 3; kept++) {
      assertThat(Files.readAllBytes(directory.resolve("any.log." + kept))[0])
          .isEqualTo((byte) ('0' + 6 - kept));
    }
    assertThat(directory.resolve("any.log.4")).doesNotExist();
  }
}
