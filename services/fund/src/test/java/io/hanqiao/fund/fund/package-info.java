/** What the classes of the package decide by themselves. */
package io.hanqiao.fund.fund;
