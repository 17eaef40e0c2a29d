package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;

/** The stable catalogue of problem types; the last part of the type URI is the code. */
public enum ProblemCode {
  MALFORMED("malformed", 400, "请求无法读取", "The request cannot be read"),
  IDEMPOTENCY_KEY_MISSING(
      "idempotency-key-missing", 400, "缺少 Idempotency-Key 请求头", "No Idempotency-Key header"),
  UNAUTHENTICATED("unauthenticated", 401, "未登录或令牌无效", "No valid token"),
  FORBIDDEN("forbidden", 403, "无权进行此操作", "Not allowed"),
  NOT_FOUND("not-found", 404, "没有找到", "Not found"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "此地址不支持该方法", "Method not allowed here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "无法按要求的格式回答", "Cannot answer in that format"),
  CONFLICT("conflict", 409, "与现有数据冲突", "In conflict with what is stored"),
  IN_FLIGHT("in-flight", 409, "同一请求正在处理", "The same request is being processed"),
  REFUSED("refused", 409, "当前状态下不能这样做", "Not possible in the current state"),
  STALE("stale", 412, "数据已被他人修改", "Changed by somebody else meanwhile"),
  TOO_LARGE("too-large", 413, "请求过大", "The request is too large"),
  URI_TOO_LONG("uri-too-long", 414, "地址过长", "The address is too long"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持的内容类型", "Unsupported media type"),
  INVALID("invalid", 422, "输入有误", "The input has errors"),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused", 422, "同一个键用于不同的请求", "One key used for two different requests"),
  PRECONDITION_REQUIRED("precondition-required", 428, "缺少 If-Match 请求头", "No If-Match header"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "请求过于频繁", "Too many requests"),
  HEADERS_TOO_LARGE("headers-too-large", 431, "请求头过大", "The headers are too large"),
  INTERNAL("internal", 500, "系统内部错误", "Internal error"),
  UNAVAILABLE("unavailable", 503, "暂时不可用", "Unavailable for the moment");

  private final String code;
  private final int status;
  private final Text title;

  ProblemCode(String code, int status, String zh, String en) {
    this.code = code;
    this.status = status;
    this.title = new Text(zh, en);
  }

  /** The code as it stands in the type URI; never changes. */
  public String code() {
    return code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What kind of problem it is, the same for every occurrence. */
  public Text title() {
    return title;
  }

  /** The code that fits an HTTP status set by the framework. */
  public static ProblemCode ofStatus(int status) {
    for (ProblemCode code : values()) {
      if (code.status == status) {
        return code;
      }
    }
    return status >= 500 ? INTERNAL : MALFORMED;
  }
}
