package io.hanqiao.platform.idempotency;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** ETag and If-Match over the revision of an aggregate. */
public final class EntityTags {

  private EntityTags() {}

  /** The strong ETag of a revision. */
  public static String of(long revision) {
    return "\"" + revision + "\"";
  }

  /**
   * Refuses an edit of anything but the newest revision.
   *
   * @throws ProblemException 428 without If-Match, 412 if somebody else was faster
   */
  public static void match(@Nullable String ifMatch, long revision) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          ProblemCode.PRECONDITION_REQUIRED,
          new Text(
              "请先读取，再以其 ETag 作为 If-Match 提交。", "Read it first and send its ETag as If-Match."));
    }
    if (!ifMatch.strip().equals(of(revision))) {
      throw new ProblemException(
          ProblemCode.STALE,
          new Text(
              "您看到的是 " + ifMatch + "，现在是 " + of(revision) + "。请重新读取后再改，您的输入没有保存。",
              "You saw "
                  + ifMatch
                  + ", now it is "
                  + of(revision)
                  + ". Read it again; your input was"
                  + " not stored."));
    }
  }
}
