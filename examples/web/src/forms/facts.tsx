import type { ComponentChildren } from 'preact';
import type { ResidentIdValue } from 'zhtj/rules';

import { t } from '../i18n.ts';
import { Zh } from '../ui/index.ts';

/** A list of facts: name, then value. */
export function Facts({ items }: { items: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function IdFactList({ facts }: { facts: ResidentIdValue }) {
  return (
    <Facts
      items={[
        [t('出生日期', 'Birth date'), <span class="figures">{facts.birth_date}</span>],
        [t('性别', 'Sex'), facts.sex === 'male' ? t('男', 'male') : t('女', 'female')],
        [t('周岁', 'Age'), <span class="figures">{facts.age ?? '–'}</span>],
        [t('地址码所属地', 'Issued in'), facts.division ? <Zh>{facts.division.name.join(' ')}</Zh> : t('未知', 'unknown')],
      ]}
    />
  );
}
