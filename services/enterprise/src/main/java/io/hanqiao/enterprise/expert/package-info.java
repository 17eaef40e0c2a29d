/** Requests for an expert of a university or institute who helps in the firm for a while. */
package io.hanqiao.enterprise.expert;
