/** The life of a grant and its draws. */
package io.hanqiao.credit.grant;
