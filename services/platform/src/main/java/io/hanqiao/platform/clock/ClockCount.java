package io.hanqiao.platform.clock;

/**
 * How many deadlines of one stage of a programme ended in a period, and how: {@code met + overdue +
 * dropped + running} are all of them.
 *
 * @param programme by which promise
 * @param stage what had to be done
 * @param met done in time
 * @param overdue not done in time, escalated ones included
 * @param escalated not done long after its time
 * @param dropped no longer waited for before its time had come
 * @param running still in time
 */
public record ClockCount(
    String programme,
    String stage,
    long met,
    long overdue,
    long escalated,
    long dropped,
    long running) {}
