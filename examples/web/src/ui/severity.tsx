import type { Severity } from '../engine.ts';
import { say, type Text } from '../i18n.ts';
import { Icon, type IconName } from './icon.tsx';

export const SEVERITIES: Readonly<Record<Severity, { label: Text; icon: IconName }>> = {
  error: { label: ['错误', 'Error'], icon: 'error' },
  warning: { label: ['警告', 'Warning'], icon: 'warning' },
  undecided: { label: ['无法判定', 'Undecided'], icon: 'undecided' },
  note: { label: ['提示', 'Note'], icon: 'note' },
};

/** A small label of colour, icon and word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { label, icon } = SEVERITIES[severity];
  return (
    <span class={`mark ${severity}`}>
      <Icon name={icon} size={16} />
      {say(label)}
    </span>
  );
}
