/** The life of a bridge loan. */
package io.hanqiao.credit.bridge;
