package io.hanqiao.ownconditions.planted;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: own conditions know no framework. */
@ApplicationScoped
public class OwnConditionsWithFramework {}
