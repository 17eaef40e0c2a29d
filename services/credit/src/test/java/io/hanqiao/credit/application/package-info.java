/** The life of an application. */
package io.hanqiao.credit.application;
