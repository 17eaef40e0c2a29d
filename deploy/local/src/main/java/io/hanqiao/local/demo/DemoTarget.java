package io.hanqiao.local.demo;

import java.net.URI;

/**
 * The system a market is loaded into.
 *
 * @param enterprise base address of the enterprise service, such as {@code http://127.0.0.1:8081}
 * @param credit base address of the credit service
 * @param operatorToken bearer token of an operator: only operators load on behalf of others
 */
public record DemoTarget(URI enterprise, URI credit, String operatorToken) {}
