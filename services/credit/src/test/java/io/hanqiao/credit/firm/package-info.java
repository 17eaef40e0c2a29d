/** What is heard of firms. */
package io.hanqiao.credit.firm;
