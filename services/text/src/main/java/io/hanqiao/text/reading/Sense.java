package io.hanqiao.text.reading;

/**
 * What an abbreviation stands for in one field.
 *
 * @param term the abbreviation in lower case, such as {@code bms}
 * @param full the full Chinese term, without what else names the thing
 * @param words the full term and what else names the thing, apart by spaces
 * @param english the full term in English
 * @param field the field it is used in, such as 汽车及零部件
 */
public record Sense(String term, String full, String words, String english, String field) {}
