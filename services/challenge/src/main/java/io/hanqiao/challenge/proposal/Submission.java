package io.hanqiao.challenge.proposal;

import io.hanqiao.challenge.challenge.Challenge;
import java.util.UUID;

/**
 * What is handed in, by whom and for what.
 *
 * @param challenge kept from being changed until the transaction ends
 * @param solver the organisation that proposes
 * @param reported by an operator, who reports what was handed in elsewhere
 */
record Submission(Challenge challenge, UUID solver, boolean reported, ProposalReading read) {}
