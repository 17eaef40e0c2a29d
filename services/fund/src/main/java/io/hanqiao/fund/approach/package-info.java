/** Approaches 接触: a fund asks the firm behind a direct financing need to talk. */
package io.hanqiao.fund.approach;
