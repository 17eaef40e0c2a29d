/** Reading what is sent in. */
package io.hanqiao.credit.offer;
