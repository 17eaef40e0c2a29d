/** What a challenge lacks before it is posted, and which others are alike. Nothing is stored. */
package io.hanqiao.challenge.check;
