package io.hanqiao.credit.planted;

/** Breaks: plain names. */
public class CreditManager {}
