/** How the broker is reached, and as whom. */
package io.hanqiao.platform.broker;
