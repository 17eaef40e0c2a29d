/** Tests of the rules and states of recommendation lists. */
package io.hanqiao.enterprise.recommendation;
