package io.hanqiao.local.demo;

import java.net.URI;

/**
 * The system a market is loaded into: base addresses of its services, such as {@code
 * http://127.0.0.1:8081}.
 *
 * @param enterprise firms and what they ask for
 * @param credit banks and guarantors
 * @param fund funds
 * @param challenge challenges and proposals
 * @param talent institutions, teams and experts
 * @param operatorToken bearer token of an operator: only operators load on behalf of others
 */
public record DemoTarget(
    URI enterprise, URI credit, URI fund, URI challenge, URI talent, String operatorToken) {}
