/** Mechanism every service stands on, and no word of the domain. */
package io.hanqiao.platform;
