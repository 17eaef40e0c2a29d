/** Banks as they present themselves. */
package io.hanqiao.credit.bank;
