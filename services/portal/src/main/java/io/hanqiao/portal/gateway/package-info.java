/** The one door of the browser: admits, refuses in problem+json, and forwards to the services. */
@NullMarked
package io.hanqiao.portal.gateway;

import org.jspecify.annotations.NullMarked;
