/** Answers of the matcher: ranked lists and full explanations, each side seeing its own. */
package io.hanqiao.matcher.rest;
