import { app } from './en/app';
import { assessment } from './en/assessment';
import { conditions } from './en/conditions';
import { diagnosis } from './en/diagnosis';
import { disclosure } from './en/disclosure';
import { fields } from './en/fields';
import { gap } from './en/gap';
import { lending } from './en/lending';
import { lists } from './en/lists';
import { loanFields } from './en/loanFields';
import { moreFields } from './en/moreFields';
import { names } from './en/names';
import { offers } from './en/offers';
import { outcomes } from './en/outcomes';
import { pages } from './en/pages';
import { pairing } from './en/pairing';
import { rulebooks } from './en/rulebooks';
import type { Key } from './zh';

/** What is on screen, in English: a key that is missing or too many does not compile. "one|many" by the number n. */
export const en: Readonly<Record<Key, string>> = { ...app, ...names, ...fields, ...moreFields, ...offers, ...conditions, ...gap, ...diagnosis, ...rulebooks, ...assessment, ...pairing, ...pages, ...lending, ...loanFields, ...lists, ...disclosure, ...outcomes };
