import type { Me } from '../api/api';
import type { Codes } from '../words/codes';
import type { Key } from '../words/zh';
import type { Field } from './field';

export type ServiceName = 'enterprise' | 'credit' | 'fund' | 'challenge' | 'talent';
export type Role = 'enterprise' | 'bank' | 'lessor' | 'guarantor' | 'fund' | 'institution' | 'operator' | 'auditor';

/** The plurals by which the services know their aggregates; addresses of pages are the same. */
export type AggregateName =
  | 'enterprises'
  | 'financing-needs'
  | 'direct-financing-needs'
  | 'expert-requests'
  | 'capabilities'
  | 'supplier-edges'
  | 'banks'
  | 'credit-offers'
  | 'credit-lines'
  | 'guarantors'
  | 'fund-managers'
  | 'funds'
  | 'mandates'
  | 'approaches'
  | 'challenges'
  | 'proposals'
  | 'institutions'
  | 'teams'
  | 'achievements'
  | 'experts'
  | 'secondments'
  | 'loan-applications'
  | 'credit-grants'
  | 'guarantees'
  | 'risk-pools'
  | 'campaigns'
  | 'declarations'
  | 'recommendation-lists'
  | 'follow-ups'
  | 'register-checks'
  | 'authorizations'
  | 'separate-consents'
  | 'outcomes'
  | 'loan-reports';

/** One record as it is answered. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Section {
  title: Key;
  fields: readonly Field[];
  /** Closed until something in it is said. */
  optional?: true;
}

/** Who of a record's parties may do something. */
export type Party = 'owner' | 'counterparty' | 'party' | 'firm' | 'bank' | 'anyone';

/** Something read on the record, at its place there: "payout.amount". Sent along, it confirms what was read and nothing newer. */
export interface AsRead {
  field: Field;
  at: string;
}

/** A command on one record. */
export interface Action {
  /** Last part of its address, and of the keys of its words: `action.{name}`. */
  name: string;
  /** Last part of its address where that is not its name. */
  path?: string;
  /** What people call it where that is not `action.{name}`. */
  label?: Key;
  /** What it brings about; said before it is given. */
  help?: Key;
  /** POST unless it replaces a figure of its own. */
  method?: 'PUT';
  roles: readonly Role[];
  party: Party;
  /** States in which it can be given. */
  from: readonly string[];
  reasons?: Codes;
  fields?: readonly Field[];
  /** Ends something for good. */
  grave?: boolean;
  /** Not one of the steps on the way: in a queue it has no place in the line. */
  aside?: true;
  /** Not by the person named in this place: "contract.proposedBy". */
  notBy?: string;
  /** Only while this is so, the state alone not saying it. */
  when?: (row: Row) => boolean;
  /** What is read on the record is shown, or sent along besides. */
  shows?: readonly AsRead[];
  asRead?: readonly AsRead[];
  /** Sent as it is. */
  sends?: Readonly<Record<string, unknown>>;
  /** What a field begins with: its place on the record. */
  begins?: Readonly<Record<string, string>>;
  /** Why it cannot be given though state and person are right. */
  bar?: (row: Row) => Key | undefined;
}

/** Another list that belongs to a record: those whose `filter` is its id. */
export interface Related {
  of: AggregateName;
  filter: string;
  roles: readonly Role[];
}

/** What can be posted in answer to a record: the form of `to`, with this record already named in it. */
export interface Answer {
  to: AggregateName;
  /** Which field names this record; none where it is named by what is taken of it. */
  field?: string;
  roles: readonly Role[];
  when: 'others' | 'own';
  /** Of which states; OPEN unless said otherwise. */
  from?: readonly string[];
  /** States in which it is not possible yet, and why. */
  later?: { from: readonly string[]; why: Key };
  /** Why it is not possible though the state is right. */
  bar?: (row: Row) => Key | undefined;
  /** What else is filled in: fields of the form and where the record has them. */
  takes?: Readonly<Record<string, string>>;
  /** What is filled in as it stands. */
  gives?: Readonly<Record<string, string>>;
  label?: Key;
  /** Beside the way, not the next step on it. */
  aside?: true;
}

export interface Aggregate {
  name: AggregateName;
  service: ServiceName;
  /** The property that names a record. */
  heading: string;
  /** Names a record that has no text of its own, by the code in `heading`. */
  headingCodes?: Codes;
  /** Many are named alike: the end of the id tells them apart. */
  numbered?: true;
  /** Shown under the heading in a list: whose record it is. */
  whose?: string;
  sections: readonly Section[];
  /** What only the service tells. */
  shown?: readonly Field[];
  columns: readonly string[];
  filters?: readonly Field[];
  /** No `q` where there is no text to search. */
  search?: false;
  statuses?: Codes;
  /** States in which somebody has to do something. */
  waiting?: readonly string[];
  reads: readonly Role[];
  posts?: readonly Role[];
  /** What posting one is called, where it is asking for something. */
  postedAs?: Key;
  edits?: readonly Role[];
  editableIn?: readonly string[];
  /** What a change must name that has no place on its form, and where the stored record has it. */
  keeps?: Readonly<Record<string, string>>;
  /** Roles to whom the service also shows records of others. */
  mineFor?: readonly Role[];
  actions?: readonly Action[];
  related?: readonly Related[];
  answers?: readonly Answer[];
  /** Names of what is possible in the state it is in, told as `possibleSteps`. */
  steps?: Codes;
  /** Why it can end where no command says so. */
  endings?: Codes;
  /** Its page shows its facts in a way of its own. */
  bare?: true;
  /** It has no page: what can be done with it is done in the line. */
  inLine?: true;
  pairs?: 'demand' | 'supply' | undefined;
  /** The matcher's word for it where that is another one. */
  pairsAs?: string;
}

type Paths<P> = Extract<keyof P, `/v1/${AggregateName}`>;

/** A description whose columns, heading and address are those of the service's document. */
export function describe<View, P>() {
  return <Name extends AggregateName>(
    aggregate: Aggregate & {
      name: Name & (`/v1/${Name}` extends Paths<P> ? unknown : never);
      heading: keyof View & string;
      whose?: keyof View & string;
      columns: readonly (keyof View & string)[];
    },
  ): Aggregate => aggregate;
}

export function addressOf({ service, name }: Aggregate): string {
  return `/api/${service}/v1/${name}`;
}

export function fieldsIn(aggregate: Aggregate): readonly Field[] {
  return aggregate.sections.flatMap(({ fields }) => fields);
}

/** Every field that has a value to show: those of the form, then what the service adds. */
export function shownIn(aggregate: Aggregate): readonly Field[] {
  return [...fieldsIn(aggregate), ...(aggregate.shown ?? [])];
}

export function has(me: Me, roles: readonly Role[] | undefined): boolean {
  return roles?.some((role) => me.roles.includes(role)) ?? false;
}

export function isOwn(row: Row, me: Me): boolean {
  return me.org !== null && row['ownerOrg'] === me.org;
}

const SIDES: Readonly<Record<Exclude<Party, 'anyone'>, readonly string[]>> = {
  owner: ['ownerOrg'],
  counterparty: ['counterpartyOrg'],
  party: ['ownerOrg', 'counterpartyOrg'],
  firm: ['firmOrg'],
  bank: ['bankOrg'],
};

function isParty(party: Party, row: Row, me: Me): boolean {
  return party === 'anyone' || (me.org !== null && SIDES[party].some((side) => row[side] === me.org));
}

/** What stands in a place of a record: "contract.proposedBy". */
export function inPlace(row: Row, place: string): unknown {
  return place.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], row);
}

/** Whether a command belongs to the record as it stands and to this person's side. */
function isFor(action: Action, row: Row, me: Me): boolean {
  return (
    has(me, action.roles) &&
    (me.roles.includes('operator') && action.roles.includes('operator') ? true : isParty(action.party, row, me)) &&
    action.from.includes(String(row['status'] ?? '')) &&
    (action.when?.(row) ?? true)
  );
}

/** Why a command that is for this side now cannot be given by this person; undefined if it can, or is not for it at all. */
export function barOf(action: Action, row: Row, me: Me): Key | undefined {
  if (!isFor(action, row, me)) {
    return undefined;
  }
  return action.notBy !== undefined && inPlace(row, action.notBy) === me.user ? 'action.anotherPerson' : action.bar?.(row);
}

/** Whether this person may give the command on this record now. */
export function mayGive(action: Action, row: Row, me: Me): boolean {
  return isFor(action, row, me) && barOf(action, row, me) === undefined;
}

/** What people call a command. */
export function calledAs({ name, label }: Action): Key {
  return label ?? (`action.${name}` as Key);
}

export function mayEdit(aggregate: Aggregate, row: Row, me: Me): boolean {
  const open = aggregate.editableIn ?? ['OPEN'];
  return (
    has(me, aggregate.edits ?? aggregate.posts) &&
    isOwn(row, me) &&
    (row['status'] === undefined || open.includes(String(row['status'])))
  );
}
