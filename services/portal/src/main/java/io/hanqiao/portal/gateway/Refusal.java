package io.hanqiao.portal.gateway;

/**
 * Why the portal itself, and no service behind it, turns a request down. The sentences are for
 * people.
 */
enum Refusal {
  NOT_SIGNED_IN(
      401,
      "尚未登录",
      "Not signed in",
      "请先登录,登录后回到原页面。",
      "Sign in first; you will return to this page."),
  FOREIGN_ORIGIN(
      403,
      "请求来源不明",
      "Unknown origin of the request",
      "修改数据的请求须由本站页面发出,并带有请求头 X-Requested-With: hanqiao。",
      "A request that changes data must come from a page of this site and carry the header"
          + " X-Requested-With: hanqiao."),
  NO_SUCH_PATH(
      404,
      "没有这个地址",
      "No such address",
      "门户只转发 /api/enterprise、/api/credit、/api/matcher 之下 /v1/ 的请求。",
      "The portal forwards only what is under /v1/ of /api/enterprise, /api/credit and /api/matcher."),
  METHOD_NOT_ALLOWED(
      405,
      "不支持的请求方法",
      "Method not allowed",
      "请改用该地址支持的方法。",
      "Use a method that this address knows."),
  LENGTH_REQUIRED(
      411,
      "缺少内容长度",
      "Length required",
      "请在请求头 Content-Length 中给出正文的字节数。",
      "State the length of the body in the header Content-Length."),
  BODY_TOO_LARGE(
      413,
      "内容过大",
      "Body too large",
      "一次请求不超过 8 MB,请分批提交。",
      "A request has at most 8 MB; send it in parts."),
  SERVICE_DOWN(
      502,
      "服务暂时不可用",
      "The service cannot be reached",
      "后台服务没有应答,请稍后再试;已填写的内容仍在页面上。",
      "The service behind this page does not answer. Try again shortly; what you entered is still here."),
  SESSION_STORE_DOWN(
      503,
      "登录状态暂时无法确认",
      "The session cannot be checked",
      "会话数据库暂时不可用,请稍后再试,无须重新登录。",
      "The session database cannot be reached. Try again shortly; you need not sign in again."),
  SERVICE_SLOW(
      504,
      "服务应答超时",
      "The service took too long",
      "后台服务 15 秒内没有应答。若是提交操作,可用同一页面重试,不会重复登记。",
      "The service did not answer within 15 seconds. Submitting again from the same page does not store it twice.");

  private final int status;
  private final String titleZh;
  private final String titleEn;
  private final String detailZh;
  private final String detailEn;

  Refusal(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
    this.status = status;
    this.titleZh = titleZh;
    this.titleEn = titleEn;
    this.detailZh = detailZh;
    this.detailEn = detailEn;
  }

  int status() {
    return status;
  }

  /** The stable code, such as {@code not-signed-in}. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  String title(boolean english) {
    return english ? titleEn : titleZh;
  }

  String detail(boolean english) {
    return english ? detailEn : detailZh;
  }
}
