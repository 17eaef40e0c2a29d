/** Rulebooks as they are tried out, published and taken into use while the service runs. */
package io.hanqiao.matcher.rulebook;
