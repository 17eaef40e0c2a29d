package io.hanqiao.portal;

import io.hanqiao.local.Home;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the portal needs besides a database and the OpenID provider: its secrets, and services. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  private static @Nullable StandInService service;

  /** The service behind {@code /api/enterprise}. */
  static StandInService service() {
    return java.util.Objects.requireNonNull(service);
  }

  @Override
  public Map<String, String> start() {
    StandInService started = new StandInService();
    service = started;
    Home home = Home.at(Path.of(System.getProperty("hanqiao.root"), "target", "it-infrastructure"));
    return Map.of(
        "hanqiao.portal.client-secret", home.secrets().password("portal-client"),
        "hanqiao.portal.stream-check", "1S",
        "hanqiao.portal.fund-url", started.address(),
        "hanqiao.portal.challenge-url", started.address(),
        "hanqiao.portal.talent-url", started.address(),
        "hanqiao.portal.session-key", Base64.getEncoder().encodeToString(new byte[32]),
        "hanqiao.portal.patience", "1S",
        "hanqiao.portal.enterprise-url", started.address(),
        "hanqiao.portal.credit-url", "http://127.0.0.1:" + portWithoutAService(),
        "hanqiao.portal.matcher-url", started.address());
  }

  @Override
  public void stop() {
    service().close();
  }

  private static int portWithoutAService() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
