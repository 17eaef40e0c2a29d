/**
 * What a need lacks before it is posted, and whether its words are another's: advice by patterns.
 */
package io.hanqiao.text.diagnosis;
