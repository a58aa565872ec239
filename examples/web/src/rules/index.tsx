import { t } from '../i18n.ts';
import { PageHead } from '../ui/index.ts';

export default function RulesPage() {
  return <PageHead title={t('规则手册', 'Rule book')} />;
}
