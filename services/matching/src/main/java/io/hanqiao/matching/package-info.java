/** Rules, scores, reasons and the kernel that pairs demands with supplies. */
package io.hanqiao.matching;
