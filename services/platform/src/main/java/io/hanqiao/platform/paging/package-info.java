/** Lists a page at a time. */
package io.hanqiao.platform.paging;
