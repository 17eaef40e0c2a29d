package io.hanqiao.portal.gateway;

import io.hanqiao.platform.problem.Problem;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.vocabulary.Text;
import java.util.Locale;

/** Why the portal itself, and no service behind it, turns a request down. */
enum Refusal {
  NOT_SIGNED_IN(
      ProblemCode.UNAUTHENTICATED,
      new Text("请先登录，登录后回到原页面。", "Sign in first; you will return to this page.")),
  FOREIGN_ORIGIN(
      "foreign-origin",
      403,
      new Text("请求来源不明", "Unknown origin of the request"),
      new Text(
          "修改数据的请求须由本站页面发出，并带有请求头 X-Requested-With: hanqiao。",
          "A request that changes data must come from a page of this site and carry the header"
              + " X-Requested-With: hanqiao.")),
  NO_SUCH_PATH(
      ProblemCode.NOT_FOUND,
      new Text(
          "门户只转发 /api/ 之下 enterprise、credit、fund、challenge、talent、matcher 六个服务中以 /v1/ 开头的地址。",
          "The portal forwards only what is under /v1/ of the services enterprise, credit, fund,"
              + " challenge, talent and matcher below /api/.")),
  METHOD_NOT_ALLOWED(
      ProblemCode.METHOD_NOT_ALLOWED,
      new Text("请改用该地址支持的方法。", "Use a method that this address knows.")),
  LENGTH_REQUIRED(
      "length-required",
      411,
      new Text("缺少内容长度", "Length required"),
      new Text(
          "请在请求头 Content-Length 中给出正文的字节数。",
          "State the length of the body in the header Content-Length.")),
  SERVICE_DOWN(
      "service-down",
      502,
      new Text("服务暂时不可用", "The service cannot be reached"),
      new Text(
          "后台服务没有应答，请稍后再试；已填写的内容仍在页面上。",
          "The service behind this page does not answer. Try again shortly; what you entered is"
              + " still here.")),
  SESSION_STORE_DOWN(
      ProblemCode.UNAVAILABLE,
      new Text(
          "暂时无法确认登录状态，请稍后再试，无须重新登录。",
          "The session cannot be checked at the moment. Try again shortly; you need not sign in"
              + " again.")),
  SERVICE_SLOW(
      "service-slow",
      504,
      new Text("服务应答超时", "The service took too long"),
      new Text(
          "后台服务没有及时应答。若是提交操作，可在同一页面重试，不会重复登记。",
          "The service did not answer in time. Submitting again from the same page does not store"
              + " it twice."));

  private final String code;
  private final int status;
  private final Text title;
  private final Text detail;

  Refusal(ProblemCode code, Text detail) {
    this(code.code(), code.status(), code.title(), detail);
  }

  Refusal(String code, int status, Text title, Text detail) {
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  int status() {
    return status;
  }

  Problem in(Locale locale, String instance, String traceId) {
    return new Problem(
        Problem.TYPES + code,
        title.in(locale),
        status,
        detail.in(locale),
        instance,
        code,
        traceId,
        null);
  }
}
