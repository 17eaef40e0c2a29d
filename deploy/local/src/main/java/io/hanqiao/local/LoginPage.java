package io.hanqiao.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The page on which a demo user is chosen: one button each, no script, usable by keyboard. */
final class LoginPage {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>汉桥 · 选择演示用户</title>
      <style>
        body { font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
          margin: 0; background: #f5f5f5; color: #1f1f1f; }
        main { max-width: 30rem; margin: 8vh auto; padding: 2rem; background: #fff; border-radius: 8px; }
        h1 { font-size: 1.5rem; margin: 0; }
        p { margin: .25rem 0 1rem; color: #595959; }
        button { width: 100%; margin: .25rem 0; padding: .75rem 1rem; font: inherit; text-align: left;
          color: inherit; background: #fff; border: 1px solid #8c8c8c; border-radius: 6px; cursor: pointer; }
        button:hover { background: #e6f4ff; }
        button:focus-visible { outline: 3px solid #0958d9; outline-offset: 2px; }
        small { color: #595959; }
        form { margin: 0; }
      </style>
      </head>
      <body>
      <main>
      <h1>选择演示用户登录</h1>
      <p>本页只用于本机演示，无需密码。 <span lang="en">Choose a demo user. For this machine only.</span></p>
      """;

  private static final String FORM =
      """
      <form method="post">
      <input type="hidden" name="username" value="%s">
      <input type="hidden" name="claims" value="%s">
      <button type="submit"%s>%s <small>%s</small></button>
      </form>
      """;

  private LoginPage() {}

  static String html(List<DemoUser> users) {
    StringBuilder page = new StringBuilder(HEAD);
    for (DemoUser user : users) {
      page.append(
          FORM.formatted(
              user.subject(),
              escaped(claims(user)),
              user == users.get(0) ? " autofocus" : "",
              escaped(user.name()),
              escaped(user.user())));
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String claims(DemoUser user) {
    try {
      return JSON.writeValueAsString(user.claims());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
