package io.hanqiao.condition.planted;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: condition knows no framework. */
@ApplicationScoped
public class ConditionWithFramework {}
