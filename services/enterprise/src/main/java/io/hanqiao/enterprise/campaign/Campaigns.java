package io.hanqiao.enterprise.campaign;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The campaigns; everybody may read them. */
@ApplicationScoped
public class Campaigns extends Postings<Campaign> {}
