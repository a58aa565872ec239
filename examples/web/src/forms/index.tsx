import { t } from '../i18n.ts';
import { PageHead } from '../ui/index.ts';

export default function FormsPage() {
  return <PageHead title={t('表单核验', 'Forms')} />;
}
