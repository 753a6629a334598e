import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'bad';

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  ok: 'check-circle',
  warn: 'warning',
  bad: 'warning-circle',
};

export interface NoticeProps {
  kind: NoticeKind;
  /** Says the kind in words: "Fet", "Atenció", "No s'ha pogut desar". */
  title: string;
  /** Speak it when it appears: `status` waits for a pause, `alert` interrupts. */
  role?: 'status' | 'alert';
  children?: ReactNode;
}

/** What has happened and what to do. Yellow is never a warning here: it means now. */
export function Notice({ kind, title, role, children }: NoticeProps) {
  return (
    <div className="c-notice" data-kind={kind} role={role}>
      <Icon name={icons[kind]} />
      <p className="c-notice-title">{title}</p>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}

/** Nothing here: why, and what one can do instead. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="c-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
