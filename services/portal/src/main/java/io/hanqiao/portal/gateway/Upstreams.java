package io.hanqiao.portal.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are: scheme, host and port, without a path. */
@ConfigMapping(prefix = "hanqiao.portal")
interface Upstreams {

  URI enterpriseUrl();

  URI creditUrl();

  URI matcherUrl();
}
