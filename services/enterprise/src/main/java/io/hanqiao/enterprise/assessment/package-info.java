/** Self-assessments: a firm checks itself against a dated rulebook. Nothing is recognised by it. */
package io.hanqiao.enterprise.assessment;
