/** Fund managers, funds, mandates and approaches. */
package io.hanqiao.fund;
