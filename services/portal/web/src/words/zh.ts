import { app } from './zh/app';
import { assessment } from './zh/assessment';
import { conditions } from './zh/conditions';
import { diagnosis } from './zh/diagnosis';
import { disclosure } from './zh/disclosure';
import { fields } from './zh/fields';
import { gap } from './zh/gap';
import { lending } from './zh/lending';
import { lists } from './zh/lists';
import { loanFields } from './zh/loanFields';
import { moreFields } from './zh/moreFields';
import { names } from './zh/names';
import { offers } from './zh/offers';
import { outcomes } from './zh/outcomes';
import { pages } from './zh/pages';
import { pairing } from './zh/pairing';
import { rulebooks } from './zh/rulebooks';

/** What is on screen, in Chinese; `en.ts` has the same keys. `{x}` is filled in. */
export const zh = { ...app, ...names, ...fields, ...moreFields, ...offers, ...conditions, ...gap, ...diagnosis, ...rulebooks, ...assessment, ...pairing, ...pages, ...lending, ...loanFields, ...lists, ...disclosure, ...outcomes } as const;

export type Key = keyof typeof zh;
