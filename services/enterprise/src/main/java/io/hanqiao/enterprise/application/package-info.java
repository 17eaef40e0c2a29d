/** Which firm stands before which bank with an application: heard from credit's topic. */
package io.hanqiao.enterprise.application;
