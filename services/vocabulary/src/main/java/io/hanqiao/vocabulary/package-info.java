/** The field's value types: codes, money, rates, terms, and the dated tables they are read from. */
package io.hanqiao.vocabulary;
