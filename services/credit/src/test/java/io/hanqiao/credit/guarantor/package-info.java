/** Reading what is sent in, and the states. */
package io.hanqiao.credit.guarantor;
