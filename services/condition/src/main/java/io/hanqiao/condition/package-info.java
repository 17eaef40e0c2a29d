/**
 * A bank's own conditions on a loan: the fields they may speak of ({@link
 * io.hanqiao.condition.Fields}), the form of rows a person fills in ({@link
 * io.hanqiao.condition.RuleForm}), reading and refusing an expression ({@link
 * io.hanqiao.condition.Conditions}), and what it says of one need on one day ({@link
 * io.hanqiao.condition.Condition}).
 */
package io.hanqiao.condition;
