import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

import { loading, start } from '../engine.ts';
import { t } from '../i18n.ts';
import { Button } from './button.tsx';
import { Notice } from './layout.tsx';

export function RulesComing() {
  return (
    <p class="loading soft" role="status">
      {t('正在载入规则…', 'Loading the rules…')}
    </p>
  );
}

export function NoRules({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice kind="error">
      <p>{t('规则未能载入，请检查网络后重试', 'The rules could not be loaded; check the network and try again')}</p>
      <Button onClick={onAgain}>{t('重试', 'Try again')}</Button>
    </Notice>
  );
}

/** Shows what reads the rules once they are there; asks for them if nobody did. */
export function NeedsRules({ children }: { children: ComponentChildren }) {
  useEffect(() => void start(), []);
  if (loading.value === 'ready') return <>{children}</>;
  return loading.value === 'failed' ? <NoRules onAgain={() => void start()} /> : <RulesComing />;
}
