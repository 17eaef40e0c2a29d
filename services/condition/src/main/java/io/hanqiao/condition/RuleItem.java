package io.hanqiao.condition;

/** What a form of rows is made of: rows, and groups of rows. */
public sealed interface RuleItem permits Row, RuleGroup {}
