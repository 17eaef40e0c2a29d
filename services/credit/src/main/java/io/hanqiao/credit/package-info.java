/** Banks and guarantors, the lines they post and the credit they offer. */
package io.hanqiao.credit;
