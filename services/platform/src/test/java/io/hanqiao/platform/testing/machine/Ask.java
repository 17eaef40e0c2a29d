package io.hanqiao.platform.testing.machine;

import org.jspecify.annotations.Nullable;

/**
 * A command as it is sent.
 *
 * @param user who sends it
 * @param path where to
 * @param target the id of what takes the step: the aggregate or a part of it
 * @param body JSON
 * @param ifMatch the ETag that an edit shows; null for a command, which is sent under a key
 */
public record Ask(String user, String path, String target, String body, @Nullable String ifMatch) {

  /** A command. */
  public Ask(String user, String path, String target, String body) {
    this(user, path, target, body, null);
  }
}
