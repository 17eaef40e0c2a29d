package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.SolverKind;
import java.util.Set;
import java.util.UUID;

/**
 * Statements of one challenge under which nobody may answer it, whatever the day and the rulebook.
 * What is not stated contradicts nothing.
 */
final class Contradictions {

  private static final Set<SolverKind> TEAMS_ONLY = Set.of(SolverKind.TEAM);

  private static final Flaw NO_FIRM =
      Flaw.of(
          "类型为 LARGE_TO_SME（大企业发榜中小企业揭榜），揭榜方却只接受 TEAM（科研团队）：没有揭榜方能同时符合。",
          "The kind is LARGE_TO_SME, which micro, small and medium firms answer, but only TEAM is"
              + " accepted: no solver is both.",
          "请在 solverKinds 中加上 SME 或 CONSORTIUM，或不填；面向科研团队的请将 kind 改为 OPEN_COMPETITION 或"
              + " COMMISSIONED。",
          "Add SME or CONSORTIUM to solverKinds, or leave it out; to ask research teams choose the"
              + " kind OPEN_COMPETITION or COMMISSIONED.");

  private static final Flaw INVITED_AND_AVOIDED =
      Flaw.of(
          "同一机构既受邀又须回避。",
          "The same organisation is invited and to be avoided.",
          "请只在 invitedOrgs 或 conflictOrgs 之一列出。",
          "List it in one of invitedOrgs and conflictOrgs.");

  private static final Flaw ONLY_ITSELF =
      Flaw.of(
          "只邀请了发榜方自己，而发榜方不得自揭自榜。",
          "Only the sponsor itself is invited, and no sponsor answers its own challenge.",
          "请填写其他机构的编号，或将 visibility 改为 PUBLIC 或 ANONYMOUS。",
          "Name other organisations, or choose the visibility PUBLIC or ANONYMOUS.");

  private Contradictions() {}

  /** Adds what contradicts itself in content that may lack what could not be read. */
  static void find(ChallengeContent content, Findings in) {
    Parties parties = content.parties();
    if (content.question().kind() == ChallengeKind.LARGE_TO_SME
        && TEAMS_ONLY.equals(parties.solverKinds())) {
      in.add("solverKinds", SolverKind.TEAM, NO_FIRM);
    }
    Set<UUID> invited = parties.invitedOrgs();
    Set<UUID> avoided = parties.conflictOrgs();
    if (invited != null && avoided != null) {
      avoided.stream()
          .filter(invited::contains)
          .forEach(org -> in.add("conflictOrgs", org, INVITED_AND_AVOIDED));
    }
  }

  /**
   * Refuses a challenge that is put to its sponsor alone.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422
   */
  static void refuseItselfAlone(ChallengeContent content, UUID sponsor) {
    if (Set.of(sponsor).equals(content.parties().invitedOrgs())) {
      Findings in = new Findings();
      in.add("invitedOrgs", sponsor, ONLY_ITSELF);
      in.orRefuse();
    }
  }
}
