import { say, type Text } from '../i18n.ts';
import { Icon, type IconName } from './icon.tsx';

/** How grave a finding is, as the library says it. */
export type Severity = 'error' | 'warning' | 'note' | 'undecided';

export const SEVERITIES: Readonly<Record<Severity, { label: Text; icon: IconName }>> = {
  error: { label: ['错误', 'Error'], icon: 'error' },
  warning: { label: ['提醒', 'Warning'], icon: 'warning' },
  undecided: { label: ['待定', 'Undecided'], icon: 'undecided' },
  note: { label: ['说明', 'Note'], icon: 'note' },
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
