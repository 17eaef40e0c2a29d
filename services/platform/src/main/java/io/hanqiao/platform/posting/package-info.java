/**
 * What is posted: opened, edited, closed, loaded in bulk, searched; each change told and audited.
 */
package io.hanqiao.platform.posting;
