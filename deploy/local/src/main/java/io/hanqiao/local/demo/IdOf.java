package io.hanqiao.local.demo;

/**
 * The id a service gave to a row loaded before: another service knows the record by it. In a row it
 * stands where the id will be.
 *
 * @param route where the row was loaded
 * @param reference of the row
 */
record IdOf(Route route, String reference) {}
