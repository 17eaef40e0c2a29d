package io.hanqiao.text.planted;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: text knows no framework. */
@ApplicationScoped
public class TextWithFramework {}
