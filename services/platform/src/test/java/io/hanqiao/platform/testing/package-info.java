/**
 * What integration tests of every service stand on: its own database, a real broker, real tokens.
 */
package io.hanqiao.platform.testing;
