package io.hanqiao.talent.achievement;

import io.hanqiao.talent.institution.InstitutionPostings;
import jakarta.enterprise.context.ApplicationScoped;

/** The achievements. Everybody reads them. */
@ApplicationScoped
public class Achievements extends InstitutionPostings<Achievement> {}
