/** Mandates 投资方向: what a fund looks for. A published search, no promise to any one firm. */
package io.hanqiao.fund.mandate;
