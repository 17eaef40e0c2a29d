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
  | 'secondments';

/** One record as it is answered. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Section {
  title: Key;
  fields: readonly Field[];
  /** Closed until something in it is said. */
  optional?: true;
}

/** Who of a record's parties may do something. */
export type Party = 'owner' | 'counterparty' | 'party' | 'anyone';

/** A command on one record. */
export interface Action {
  /** Last part of its address, and of the keys of its words: `action.{name}`. */
  name: string;
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
  /** Not by the person named in this property. */
  notBy?: string;
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
  field: string;
  roles: readonly Role[];
  when: 'others' | 'own';
}

export interface Aggregate {
  name: AggregateName;
  service: ServiceName;
  /** The property that names a record. */
  heading: string;
  /** Names a record that has no text of its own, by the code in `heading`. */
  headingCodes?: Codes;
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
  reads: readonly Role[];
  posts?: readonly Role[];
  edits?: readonly Role[];
  editableIn?: readonly string[];
  /** What a change must name that has no place on its form, and where the stored record has it. */
  keeps?: Readonly<Record<string, string>>;
  /** Roles to whom the service also shows records of others. */
  mineFor?: readonly Role[];
  actions?: readonly Action[];
  related?: readonly Related[];
  answers?: readonly Answer[];
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

function isParty(party: Party, row: Row, me: Me): boolean {
  const own = isOwn(row, me);
  const counterparty = me.org !== null && row['counterpartyOrg'] === me.org;
  switch (party) {
    case 'owner':
      return own;
    case 'counterparty':
      return counterparty;
    case 'party':
      return own || counterparty;
    case 'anyone':
      return true;
  }
}

/** Whether this person may give the command on this record now. */
export function mayGive(action: Action, row: Row, me: Me): boolean {
  return (
    has(me, action.roles) &&
    (me.roles.includes('operator') && action.roles.includes('operator') ? true : isParty(action.party, row, me)) &&
    action.from.includes(String(row['status'] ?? '')) &&
    (action.notBy === undefined || row[action.notBy] !== me.user)
  );
}

export function mayEdit(aggregate: Aggregate, row: Row, me: Me): boolean {
  const open = aggregate.editableIn ?? ['OPEN'];
  return (
    has(me, aggregate.edits ?? aggregate.posts) &&
    isOwn(row, me) &&
    (row['status'] === undefined || open.includes(String(row['status'])))
  );
}
