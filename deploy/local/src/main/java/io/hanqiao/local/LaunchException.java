package io.hanqiao.local;

import java.nio.file.Path;

/**
 * Something a person has to know before the system can run: what is wrong and what to do, first in
 * Chinese, then in English. It is shown as it stands, without a stack trace.
 */
public final class LaunchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param chinese the sentence in Chinese
   * @param english the same sentence in English
   */
  public LaunchException(String chinese, String english) {
    super(chinese + "\n" + english);
  }

  /** As above, with the failure that led here. */
  public LaunchException(String chinese, String english, Throwable cause) {
    super(chinese + "\n" + english, cause);
  }

  static LaunchException diedEarly(String name, Path log) {
    return new LaunchException(
        LogTail.of(log, 15) + "\n" + name + " 启动失败，日志见 " + log + "，其末尾如上。",
        name + " did not start; its log is " + log + ", its end is above.");
  }

  static LaunchException tooSlow(String name, long seconds, Path log) {
    return new LaunchException(
        name + " 在 " + seconds + " 秒内未就绪，日志见 " + log + "。",
        name + " was not ready within " + seconds + " s; its log is " + log + ".");
  }
}
