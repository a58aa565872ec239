/** Forms: an ID number, a new member, a registration code, checked while they are filled in. */
import '../styles/forms.css';

import { t } from '../i18n.ts';
import { href, route } from '../router.ts';
import { PageHead, Tabs } from '../ui/index.ts';
import { MemberForm } from './member.tsx';
import { RegistrationForm } from './registration.tsx';
import { ResidentForm } from './resident.tsx';

const FORMS = { id: ResidentForm, member: MemberForm, code: RegistrationForm } as const;
type Form = keyof typeof FORMS;

export default function FormsPage() {
  const asked = route.value.rest[0];
  const form: Form = asked !== undefined && asked in FORMS ? (asked as Form) : 'id';
  const Shown = FORMS[form];
  return (
    <>
      <PageHead title={t('表单核验', 'Forms')}>
        {t('边填边核对，错误旁写明改法和依据。填写的内容不会离开本机。', 'Checked as you type; beside each error stands the remedy and its source. Nothing you type leaves this computer.')}
      </PageHead>
      <Tabs
        label={t('表单', 'Form')}
        selected={form}
        onSelect={(id) => {
          location.hash = href('forms', [id]);
        }}
        items={[
          { id: 'id', label: t('身份证号码', 'ID number') },
          { id: 'member', label: t('新增团员', 'New member') },
          { id: 'code', label: t('管理员注册码', 'Registration code') },
        ]}
      >
        <Shown />
      </Tabs>
    </>
  );
}
