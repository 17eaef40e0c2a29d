/** Agreement of two sides in the International Patent Classification. */
package io.hanqiao.matching.ipc;
