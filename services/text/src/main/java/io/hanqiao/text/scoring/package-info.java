/** How well two texts fit, in whole numbers under a dated calibration, with its reasons. */
package io.hanqiao.text.scoring;
