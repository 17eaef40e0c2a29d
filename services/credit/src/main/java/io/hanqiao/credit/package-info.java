/** Banks and the credit they offer. */
package io.hanqiao.credit;
