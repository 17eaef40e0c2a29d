/**
 * Erasure: what an erased organisation left with a service goes, told once without content and, a
 * month later, by a tombstone.
 */
package io.hanqiao.platform.erasure;
