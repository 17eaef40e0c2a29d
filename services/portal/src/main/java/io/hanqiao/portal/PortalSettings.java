package io.hanqiao.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What a deployment tells the portal; the environment names it {@code HANQIAO_PORTAL_…}. */
@ConfigMapping(prefix = "hanqiao.portal")
public interface PortalSettings {

  /** The secret by which the OpenID provider knows the portal. */
  String clientSecret();

  /** 32 bytes in base64: seals the sessions in the database. Changing it signs everybody out. */
  String sessionKey();

  /** How long a service may take to begin its answer. */
  @WithDefault("15S")
  Duration patience();

  /** How often a stream of events looks whether the session it was opened in still holds. */
  @WithDefault("15S")
  Duration streamCheck();

  /** Scheme, host and port of the service that keeps enterprises and their needs. */
  URI enterpriseUrl();

  /** Scheme, host and port of the service that keeps banks and their offers. */
  URI creditUrl();

  /** Scheme, host and port of the service that keeps funds and their mandates. */
  URI fundUrl();

  /** Scheme, host and port of the service that keeps challenges and proposals. */
  URI challengeUrl();

  /** Scheme, host and port of the service that keeps institutions, teams and experts. */
  URI talentUrl();

  /** Scheme, host and port of the service that pairs. */
  URI matcherUrl();
}
