package io.hanqiao.challenge.challenge;

/** All a sponsor says in a challenge; replaced as a whole by an edit. */
record ChallengeContent(Question question, Parties parties, Conditions conditions) {}
