package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** Request bodies: the framework hands over null for an empty one. */
public final class Bodies {

  private Bodies() {}

  /**
   * The body that was sent.
   *
   * @throws ProblemException 400 if there was none
   */
  public static <T> T sent(@Nullable T body) {
    if (body == null) {
      throw new ProblemException(
          ProblemCode.MALFORMED,
          new Text("请求没有内容，请提交一个 JSON 对象。", "The request has no body: send a JSON object."));
    }
    return body;
  }
}
