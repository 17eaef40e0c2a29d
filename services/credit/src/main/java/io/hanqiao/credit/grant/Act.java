package io.hanqiao.credit.grant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody does something.
 *
 * @param by pseudonymous id ({@code sub}) of the person
 * @param at UTC
 * @param on the day in Wuhan
 */
public record Act(String by, Instant at, LocalDate on) {}
