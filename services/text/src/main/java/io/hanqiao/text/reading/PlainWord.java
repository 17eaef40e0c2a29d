package io.hanqiao.text.reading;

/**
 * What people say of a fault or a thing, and what engineers write of it.
 *
 * @param plain such as 续航腰斩
 * @param technical terms apart by spaces, such as 低温续航 热泵
 */
public record PlainWord(String plain, String technical) {}
