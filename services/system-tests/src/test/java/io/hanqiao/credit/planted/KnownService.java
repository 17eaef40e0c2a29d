package io.hanqiao.credit.planted;

/** What another service must not know. */
public class KnownService {}
