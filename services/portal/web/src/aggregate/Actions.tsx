import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { ActionDialog } from './ActionDialog';
import { barOf, calledAs, mayGive, type Action, type Aggregate, type Row } from './description';

interface Props {
  aggregate: Aggregate;
  /** What is judged; its id is that of the record commands are sent to. */
  row: Row;
  actions: readonly Action[] | undefined;
  reload: () => void;
  /** Where in the record it is that they are about: "drawdowns/0193…". */
  below?: string;
  /** Within a line of a table. */
  small?: boolean;
}

/** What this person can do with a record as it stands; what another person has to do is there too, and says so. */
export function ActionButtons({ aggregate, row, actions = [], reload, below, small = false }: Props) {
  const { t } = useWords();
  const me = useMe();
  const [given, setGiven] = useState<Action>();
  const barred = actions.flatMap((action) => {
    const why = barOf(action, row, me);
    return why ? [{ action, why }] : [];
  });
  return (
    <>
      {actions
        .filter((action) => mayGive(action, row, me))
        .map((action) => (
          <Button
            key={action.name}
            size={small ? 'small' : 'middle'}
            danger={action.grave === true}
            onClick={() => setGiven(action)}
            data-testid={`action-${action.name}`}
          >
            {t(calledAs(action))}
          </Button>
        ))}
      {barred.map(({ action, why }) => (
        <span key={action.name} className="barred" data-testid={`barred-${action.name}`}>
          <Button size={small ? 'small' : 'middle'} disabled>
            {t(calledAs(action))}
          </Button>
          <small>{t(why)}</small>
        </span>
      ))}
      {given && (
        <ActionDialog
          aggregate={aggregate}
          row={row}
          action={given}
          {...(below ? { path: `${below}/${given.path ?? given.name}` } : {})}
          onClose={(done) => {
            setGiven(undefined);
            if (done) {
              reload();
            }
          }}
        />
      )}
    </>
  );
}
