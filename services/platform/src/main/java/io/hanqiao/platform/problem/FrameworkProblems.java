package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;
import jakarta.ws.rs.WebApplicationException;
import org.jspecify.annotations.Nullable;

/** What the REST framework refuses by itself, said in our words. */
final class FrameworkProblems {

  private FrameworkProblems() {}

  static ProblemException of(WebApplicationException e) {
    return e.getCause() instanceof ProblemException problem
        ? problem
        : of(e.getResponse().getStatus());
  }

  /** The problem for a status that was set without an exception. */
  static ProblemException of(int status) {
    ProblemCode code = ProblemCode.ofStatus(status);
    Text detail = detail(code);
    return detail == null ? new ProblemException(code) : new ProblemException(code, detail);
  }

  private static @Nullable Text detail(ProblemCode code) {
    return switch (code) {
      case NOT_FOUND ->
          new Text("没有这个地址或参数格式不对。", "There is no such path, or a part of it is malformed.");
      case UNSUPPORTED_MEDIA_TYPE ->
          new Text(
              "请以 Content-Type: application/json 提交（批量为 application/x-ndjson）。",
              "Send Content-Type: application/json (bulk: application/x-ndjson).");
      case NOT_ACCEPTABLE -> new Text("请接受 application/json。", "Accept application/json.");
      case TOO_LARGE -> new Text("请求体不得超过 8 MB。", "A request body is at most 8 MB.");
      case URI_TOO_LONG ->
          new Text("地址请不要超过 8,192 个字符。", "An address has at most 8,192 characters.");
      case HEADERS_TOO_LARGE ->
          new Text("请求头合计请不要超过 32 KB。", "The headers have at most 32 KB together.");
      case MALFORMED -> new Text("请求的参数或内容无法读取。", "A parameter or the body cannot be read.");
      default -> null;
    };
  }
}
