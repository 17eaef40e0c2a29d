import { describe, type Role } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { TalentSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/talent';
import {
  AchievementKind,
  AgeBand,
  InstitutionKind,
  Maturity,
  Openness,
  Sector,
  TalentAchievementCloseReason,
  TalentExpertCloseReason,
  TalentInstitutionCloseReason,
  TalentTeamCloseReason,
  TitleClass,
} from '../words/codes';

const EVERYONE: readonly Role[] = ['enterprise', 'bank', 'guarantor', 'fund', 'institution', 'operator', 'auditor'];
const sector = fieldsOf<{ sector: string }>().code('sector', Sector);

const institution = fieldsOf<Schemas['InstitutionForm']>();

export const INSTITUTIONS = describe<Schemas['InstitutionView'], Paths>()({
  name: 'institutions',
  service: 'talent',
  heading: 'name',
  sections: [
    {
      title: 'section.basic',
      fields: [
        institution.text('name', { required: true, width: 16, label: 'field.institutionName' }),
        institution.code('kind', InstitutionKind, { required: true, label: 'field.institutionKind' }),
        institution.place('divisionCode'),
        institution.place('managementDistrict'),
      ],
    },
  ],
  columns: ['kind', 'divisionCode', 'managementDistrict'],
  filters: [institution.code('kind', InstitutionKind, { label: 'field.institutionKind' })],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['institution'],
  edits: ['institution', 'operator'],
  mineFor: ['institution'],
  actions: [{ name: 'close', roles: ['institution'], party: 'owner', from: ['OPEN'], reasons: TalentInstitutionCloseReason, grave: true }],
  related: [{ of: 'teams', filter: 'institutionId', roles: EVERYONE }],
});

const team = fieldsOf<Schemas['TeamForm']>();

export const TEAMS = describe<Schemas['TeamView'], Paths>()({
  name: 'teams',
  service: 'talent',
  heading: 'title',
  whose: 'institutionName',
  sections: [
    {
      title: 'section.content',
      fields: [
        team.pick('institutionId', 'institutions', { required: true, mine: true, once: true, named: 'institutionName' }),
        team.text('title', { required: true, width: 16, label: 'field.teamTitle', help: 'field.teamTitle.help' }),
        team.long('text', { required: true }),
        team.codes('sectors', Sector),
        team.texts('ipc', { help: 'field.ipc.help' }),
        team.code('maturityFrom', Maturity, { width: 6 }),
        team.code('maturityTo', Maturity, { width: 6 }),
        team.money('minBudget', { width: 6 }),
        team.integer('availableMonths', 'month', { width: 6 }),
      ],
    },
  ],
  columns: ['sectors', 'maturityFrom', 'maturityTo', 'minBudget', 'availableMonths'],
  filters: [sector],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['institution'],
  mineFor: ['institution'],
  actions: [{ name: 'close', roles: ['institution'], party: 'owner', from: ['OPEN'], reasons: TalentTeamCloseReason, grave: true }],
  pairs: 'supply',
  pairsAs: 'solvers',
});

const achievement = fieldsOf<Schemas['AchievementForm']>();

export const ACHIEVEMENTS = describe<Schemas['AchievementView'], Paths>()({
  name: 'achievements',
  service: 'talent',
  heading: 'title',
  whose: 'institutionName',
  sections: [
    {
      title: 'section.content',
      fields: [
        achievement.pick('institutionId', 'institutions', { required: true, mine: true, once: true, named: 'institutionName' }),
        achievement.text('title', { required: true, width: 16 }),
        achievement.long('summary', { required: true }),
        achievement.code('kind', AchievementKind, { required: true, label: 'field.achievementKind' }),
        achievement.pick('teamId', 'teams', { mine: true }),
        achievement.text('field', { label: 'field.field' }),
        achievement.codes('sectors', Sector),
        achievement.texts('ipc', { help: 'field.ipc.help' }),
        achievement.text('legalStatus', { width: 6 }),
        achievement.code('maturity', Maturity, { width: 6 }),
        achievement.integer('trl', 'count', { width: 6 }),
        achievement.text('cooperationModes', { width: 6 }),
      ],
    },
  ],
  columns: ['kind', 'field', 'sectors', 'maturity', 'legalStatus', 'cooperationModes'],
  filters: [achievement.code('kind', AchievementKind, { label: 'field.achievementKind' }), sector],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['institution'],
  mineFor: ['institution'],
  actions: [{ name: 'close', roles: ['institution'], party: 'owner', from: ['OPEN'], reasons: TalentAchievementCloseReason, grave: true }],
  pairs: 'supply',
  pairsAs: 'solvers',
});

const expert = fieldsOf<Schemas['ExpertForm']>();

export const EXPERTS = describe<Schemas['ExpertView'], Paths>()({
  name: 'experts',
  service: 'talent',
  heading: 'label',
  sections: [
    {
      title: 'section.expert',
      fields: [
        expert.pick('institutionId', 'institutions', { required: true, mine: true, once: true }),
        expert.text('label', { required: true, help: 'field.label.help' }),
        expert.text('name', { label: 'field.personName', help: 'field.personName.help' }),
        expert.code('title', TitleClass, { label: 'field.titleClass' }),
        expert.code('ageBand', AgeBand),
        expert.integer('daysPerMonth', 'day'),
        expert.codes('sectors', Sector, { required: true }),
        expert.texts('ipc', { help: 'field.ipc.help' }),
        expert.long('text', { required: true, label: 'field.research' }),
      ],
    },
    {
      title: 'section.standing',
      fields: [
        expert.integer('inventionPatents', 'item'),
        expert.flag('hasResults'),
        expert.flag('cleanRecord'),
        expert.flag('serving'),
        expert.flag('homeConsent'),
        expert.place('divisionCode'),
        expert.place('managementDistrict'),
      ],
    },
  ],
  columns: ['title', 'sectors', 'daysPerMonth', 'inventionPatents', 'serving', 'homeConsent'],
  filters: [sector],
  statuses: Openness,
  reads: ['institution', 'operator'],
  posts: ['institution'],
  actions: [{ name: 'close', roles: ['institution'], party: 'owner', from: ['OPEN'], reasons: TalentExpertCloseReason, grave: true }],
  related: [{ of: 'secondments', filter: 'expertId', roles: ['institution', 'operator'] }],
  answers: [{ to: 'secondments', field: 'expertId', roles: ['institution'], when: 'own' }],
  pairs: 'supply',
});
