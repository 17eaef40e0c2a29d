import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  hint?: ReactNode;
  actions?: ReactNode;
  above?: ReactNode;
}

/** Title, one line of what this page is for, and what can be done here. */
export function PageHead({ title, hint, actions, above }: Props) {
  return (
    <header className="page-head">
      <div>
        {above && <div className="page-above">{above}</div>}
        <h1>{title}</h1>
        {hint && <p>{hint}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}

/** Nothing is here yet: what that means and what to do. */
export function Nothing({ title, help, action }: { title: string; help: string; action?: ReactNode }) {
  return (
    <div className="nothing" data-testid="nothing">
      <strong>{title}</strong>
      <p>{help}</p>
      {action}
    </div>
  );
}
