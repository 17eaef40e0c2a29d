package io.hanqiao.enterprise.profile;

/**
 * Fired in the transaction that changes a firm: what is told of its requests holds its place and
 * tier and must be told anew.
 */
public record EnterpriseChanged(Enterprise enterprise) {}
