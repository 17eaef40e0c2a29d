package io.hanqiao.talent.team;

import io.hanqiao.talent.institution.InstitutionPostings;
import jakarta.enterprise.context.ApplicationScoped;

/** The teams. Everybody reads them. */
@ApplicationScoped
public class Teams extends InstitutionPostings<Team> {}
