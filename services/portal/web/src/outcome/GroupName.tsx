import { RecordName } from '../aggregate/RecordName';
import { NotStated } from '../parts/NotStated';
import { useNames } from '../words/useNames';
import type { Grouping } from './totals';

/** Which bank, district, division, programme or month. */
export function GroupName({ by, group }: { by: Grouping; group: string }) {
  const { place } = useNames();
  if (group === '-') {
    return <NotStated />;
  }
  switch (by) {
    case 'BANK':
      return <RecordName of="banks" id={group} />;
    case 'DISTRICT':
    case 'DIVISION':
      return place(group);
    default:
      return group;
  }
}
