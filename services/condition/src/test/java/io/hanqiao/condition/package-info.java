/** Tests of conditions. */
package io.hanqiao.condition;
