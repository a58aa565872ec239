import { t } from '../i18n.ts';
import { PageHead } from '../ui/index.ts';

export default function RosterPage() {
  return <PageHead title={t('检查名册', 'Check a roster')} />;
}
