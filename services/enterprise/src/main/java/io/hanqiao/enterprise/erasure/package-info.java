/**
 * What organisations have erased, and persons: what may not go yet (locks), what is told of what
 * goes, and what stays.
 */
package io.hanqiao.enterprise.erasure;
