import type { ComponentChildren } from 'preact';

import { t } from '../i18n.ts';
import { Zh } from '../ui/index.ts';

/** What an ID number tells. */
export interface IdFacts {
  readonly id: string;
  readonly document: 'resident_card' | 'residence_permit' | 'foreign_resident_card' | string;
  readonly first_generation: boolean;
  readonly birth_date: string;
  readonly sex: 'male' | 'female';
  readonly age: number;
  readonly division: { readonly code: string; readonly name: readonly string[] } | null;
}

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

export function IdFactList({ facts }: { facts: IdFacts }) {
  return (
    <Facts
      items={[
        [t('出生日期', 'Birth date'), <span class="figures">{facts.birth_date}</span>],
        [t('性别', 'Sex'), facts.sex === 'male' ? t('男', 'male') : t('女', 'female')],
        [t('周岁', 'Age'), <span class="figures">{facts.age}</span>],
        [t('地址码所属地', 'Issued in'), facts.division ? <Zh>{facts.division.name.join(' ')}</Zh> : t('未知', 'unknown')],
      ]}
    />
  );
}
