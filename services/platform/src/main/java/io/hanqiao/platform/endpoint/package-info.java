/** What every endpoint does around its command or its question. */
package io.hanqiao.platform.endpoint;
