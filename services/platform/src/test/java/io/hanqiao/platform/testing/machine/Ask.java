package io.hanqiao.platform.testing.machine;

/**
 * A command as it is sent.
 *
 * @param user who sends it
 * @param path where to
 * @param target the id of what takes the step: the aggregate or a part of it
 * @param body JSON
 */
public record Ask(String user, String path, String target, String body) {}
