/** Enterprises and what they need. */
package io.hanqiao.enterprise;
