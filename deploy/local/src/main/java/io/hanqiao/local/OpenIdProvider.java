package io.hanqiao.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The OpenID provider of a local system, with demo users and no passwords worth the name. */
public final class OpenIdProvider {
  /** The audience of every token. */
  static final String AUDIENCE = "hanqiao";

  /** The last part of the issuer's address. */
  static final String ISSUER_ID = "hanqiao";

  /** The client id of the portal. */
  static final String PORTAL_CLIENT = "hanqiao-portal";

  private static final String NAME = Foundation.OPENID;
  private static final int HEAP_MEGABYTES = 96;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private OpenIdProvider() {}

  /** The issuer of a provider on that port. */
  static String issuer(int port) {
    return "http://127.0.0.1:" + port + "/" + ISSUER_ID;
  }

  /** The secret by which the portal proves who it is. */
  static String portalSecret(Secrets secrets) {
    return secrets.password("portal-client");
  }

  /**
   * Starts the provider as a child and waits until it serves its key.
   *
   * @param users the list of demo users
   */
  static Child start(Home home, int port, Path users) {
    List<String> arguments =
        List.of(home.directory().toString(), Integer.toString(port), users.toString());
    Launch launch = Launch.ofOwnMain(NAME, OpenIdProvider.class, HEAP_MEGABYTES, port, arguments);
    return Child.start(home, launch).awaitReady(PATIENCE, () -> Probe.isOk(issuer(port) + "/jwks"));
  }

  /**
   * Runs a provider until the process is told to stop.
   *
   * @param args the home, the port, the list of demo users
   */
  public static void main(String[] args) {
    Secrets secrets = Home.at(Path.of(args[0])).secrets();
    List<DemoUser> users = DemoUser.read(Path.of(args[2]));
    Path page = secrets.file("login.html");
    Secrets.write(page, LoginPage.html(users));
    OAuth2TokenProvider tokens =
        new OAuth2TokenProvider(new KeyProvider(List.of(SigningKey.of(secrets).key()), "RS256"));
    DemoTokens demo = new DemoTokens(users, portalSecret(secrets), Clock.systemUTC());
    OAuth2Config config =
        new OAuth2Config(
            true, page.toString(), null, true, tokens, Set.of(demo), new NettyWrapper());
    MockOAuth2Server server = new MockOAuth2Server(config);
    server.start(Ports.loopback(), Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
  }
}
