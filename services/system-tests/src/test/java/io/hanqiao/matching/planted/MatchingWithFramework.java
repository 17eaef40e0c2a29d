package io.hanqiao.matching.planted;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: matching knows no framework. */
@ApplicationScoped
public class MatchingWithFramework {}
