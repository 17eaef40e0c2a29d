/** Financing needs: what a firm asks for. Not an application. */
package io.hanqiao.enterprise.need;
