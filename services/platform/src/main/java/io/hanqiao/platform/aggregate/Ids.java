package io.hanqiao.platform.aggregate;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Opaque ids in order of creation: UUID version 7 (RFC 9562). */
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** A new id, greater than those this process made in earlier milliseconds. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
