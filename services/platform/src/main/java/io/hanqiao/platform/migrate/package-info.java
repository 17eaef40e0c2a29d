/** Migration as its own invocation of the service's jar, and the checks before a service serves. */
package io.hanqiao.platform.migrate;
