import { t } from '../i18n.ts';
import { PageHead } from '../ui/index.ts';

export default function AdvisePage() {
  return <PageHead title={t('转接指引', 'Transfer adviser')} />;
}
