package io.hanqiao.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said when a system is ready: where it is and who may sign in.
 *
 * @param ports of everything
 * @param users the list of demo users
 * @param home of the system
 */
record Welcome(PortPlan ports, Path users, Home home) {
  List<String> lines(String seconds) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("汉桥已就绪，用时 " + seconds + " 秒。 Hanqiao is ready after " + seconds + " s.");
    for (Service service : ports.services()) {
      lines.add("  %-12s http://127.0.0.1:%d".formatted(service.name(), ports.of(service)));
    }
    Foundation.Sites sites = ports.foundation();
    lines.add("  %-12s %s".formatted("OpenID", OpenIdProvider.issuer(sites.openId())));
    lines.add("  %-12s 127.0.0.1:%d".formatted("Kafka", sites.kafka()));
    lines.add("  %-12s 127.0.0.1:%d".formatted("PostgreSQL", sites.postgres()));
    lines.add("演示用户 demo users: " + DemoUser.names(DemoUser.read(users)));
    lines.add("  登录页点选即可；接口令牌：deploy/token <用户>");
    lines.add("  choose one on the sign-in page; a token for the API: deploy/token <user>");
    lines.add("日志 logs: " + home.log("*"));
    lines.add("停止：Ctrl-C 或 deploy/down。 To stop: Ctrl-C or deploy/down.");
    return lines;
  }
}
