/** What a bank may ask for in conditions of its own, and whether one it writes is right. */
package io.hanqiao.credit.condition;
