import { toChildArray, type ComponentChildren } from 'preact';

import { book, titleOf, type Finding, type Source } from '../engine.ts';
import { lang, say, t, type Text } from '../i18n.ts';
import { href } from '../router.ts';
import { Button } from './button.tsx';
import { SeverityMark } from './severity.tsx';

/** What each grade of a source means for who reads it. */
export const GRADES: Readonly<Record<Source['grade'], { label: Text; meaning: Text }>> = {
  official: { label: ['正式文件', 'official'], meaning: ['发文机关自己的文本', 'the text of the body that issued it'] },
  reposted: { label: ['转载', 'reposted'], meaning: ['正式文件的转载，未见原件', 'a copy of an official text; the original was not seen'] },
  observed: { label: ['系统实测', 'observed'], meaning: ['智慧团建系统前端的实际行为', 'how the system’s own pages behave'] },
  analogous: {
    label: ['类比', 'analogous'],
    meaning: ['同类系统（如广东）的做法，单独不会判为错误', 'a comparable system, such as Guangdong’s; alone it refuses nothing'],
  },
  inferred: {
    label: ['推断', 'inferred'],
    meaning: ['推断，或权威性低的资料，单独不会判为错误', 'a deduction, or a page of low authority; alone it refuses nothing'],
  },
};

export function GradeMark({ grade }: { grade: Source['grade'] }) {
  const { label, meaning } = GRADES[grade];
  return (
    <span class={`grade ${grade}`} title={say(meaning)}>
      {say(label)}
    </span>
  );
}

/** Text in the language it has, whatever that of the page: titles of documents, quotations, names. Mostly Chinese. */
export function Zh({ children }: { children: ComponentChildren }) {
  const own = /\p{Script=Han}/u.test(toChildArray(children).join('')) ? 'zh' : 'en';
  return own === lang.value ? <>{children}</> : <span lang={own === 'zh' ? 'zh-CN' : 'en'}>{children}</span>;
}

export function SourceLine({ id }: { id: string }) {
  const source = book.value.sources.get(id);
  if (!source) return null;
  return (
    <span class="source-line">
      <Zh>
        {source.title}
        {source.article && ` ${source.article}`}
      </Zh>{' '}
      <GradeMark grade={source.grade} />
    </span>
  );
}

export interface FindingCardProps {
  readonly finding: Finding;
  /** Where it was found, if the card does not stand beside its field. */
  readonly where?: ComponentChildren;
  /** Takes over the fix or a suggestion; without it none are offered. */
  readonly onTake?: ((suggestion: string) => void) | undefined;
  /** What else can be done, below the message. */
  readonly children?: ComponentChildren;
}

/** A finding: how grave, what, what to do, and on whose authority. */
export function FindingCard({ finding, where, onTake, children }: FindingCardProps) {
  const suggestions = [...new Set(finding.suggestions ?? [])];
  const { fix } = finding;
  const first = finding.source[0];
  return (
    <article class={`finding ${finding.severity}`} data-code={finding.code}>
      <p class="head">
        <SeverityMark severity={finding.severity} />
        <strong>{titleOf(finding.code)}</strong>
        {where && <span class="where">{where}</span>}
      </p>
      {finding.message && <p data-from="library">{finding.message}</p>}
      {onTake && fix !== undefined && (
        <p>
          <Button small icon="wand" onClick={() => onTake(fix)}>
            {t('改为', 'Change to')} <span class="mono">{fix}</span>
          </Button>
        </p>
      )}
      {onTake && suggestions.length > 0 && (
        <div class="row suggestions">
          <span class="soft small">{t('可能应为', 'perhaps')}</span>
          {suggestions.map((suggestion) => (
            <Button key={suggestion} small onClick={() => onTake(suggestion)}>
              <span class="mono">{suggestion}</span>
            </Button>
          ))}
        </div>
      )}
      {children}
      <p class="basis small soft">
        <a href={href('rules', [finding.code])}>{t('依据', 'Rule and source')}</a>
        {first && <SourceLine id={first} />}
      </p>
    </article>
  );
}
