package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The lists the running transaction's organisation may see. */
@ApplicationScoped
public class RecommendationLists extends Postings<RecommendationList> {}
