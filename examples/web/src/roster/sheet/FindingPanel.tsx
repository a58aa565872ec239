import { book, titleOf } from '../../engine.ts';
import { count, say, t } from '../../i18n.ts';
import { href } from '../../router.ts';
import { Button, GradeMark, SeverityMark, Zh } from '../../ui/index.ts';
import type { Found, Summary } from '../model/port.ts';
import { lettersOf } from '../model/columns.ts';
import { STATE_NAMES } from '../names.ts';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { session } from '../session.ts';
import { parts } from './message.ts';

/** What was found in the active cell, and elsewhere in its row. Beside the sheet, or below it on a narrow screen. */
export function FindingPanel({ summary }: { summary: Summary }) {
  const folded = session.folded.value;
  const { row, column } = session.active.value;
  // The text of the row is read again whenever rows come.
  void session.version.value;
  const shown = session.cache.get(row);
  const index = session.columns.value[column]?.index ?? null;
  const found = session.found.value;
  const findings = found && found.row === shown?.number ? found.findings : [];
  const here = findings.filter((one) => one.column === index);
  const elsewhere = findings.filter((one) => one.column !== index);
  const header = summary.columns.find((one) => one.index === index)?.header ?? '';
  const place = shown ? `${index === null ? '' : lettersOf(index)}${shown.number}` : '';
  return (
    <aside class={`bench-finding${folded ? ' is-folded' : ''}`} aria-label={t('说明', 'Details')}>
      <header class="finding-head">
        <h2>
          <span class="place">{place || '–'}</span> {index === null ? t('整行', 'the row') : <Zh>{header}</Zh>}
        </h2>
        {shown && <span class="soft small">{say(STATE_NAMES[shown.state])}</span>}
        <Button
          small
          variant="quiet"
          class="fold"
          icon={folded ? 'up' : 'down'}
          label={folded ? t('展开说明', 'Unfold the details') : t('收起说明', 'Fold the details')}
          onClick={() => (session.folded.value = !folded)}
        />
      </header>
      <div class="finding-body stack">
        {here.length === 0 && (
          <p class="soft">{nothing(shown !== undefined, elsewhere.length > 0)}</p>
        )}
        {here.map((one, place) => (
          <Explained key={`${one.code}${place}`} found={one} />
        ))}
        {elsewhere.length > 0 && <Elsewhere findings={elsewhere} row={row} />}
      </div>
      <footer class="finding-foot">
        {index !== null && (
          <Button small onClick={() => void session.edit({ row, column })}>
            {t('修改这一格', 'Edit the cell')}
          </Button>
        )}
        <Button small icon="down" disabled={summary.problems.length === 0} onClick={() => void session.go(1)}>
          {t('下一个问题', 'Next problem')}
        </Button>
      </footer>
    </aside>
  );
}

function nothing(isRow: boolean, isElsewhere: boolean): string {
  if (!isRow) return t('没有选中的行', 'No row is selected');
  return isElsewhere ? t('这一格没有问题', 'Nothing was found here') : t('这一行没有问题', 'Nothing was found in this row');
}

function Explained({ found }: { found: Found }) {
  const { fact, advice } = parts(found.message);
  const rule = book.value.rules.get(found.rule);
  const { row, column } = found;
  const put = (text: string) => row !== null && column !== null && void session.put(row, column, text);
  return (
    <article class={`explained is-${found.severity}`} data-code={found.code}>
      <p class="explained-head">
        <SeverityMark severity={found.severity} />
        <strong>{titleOf(found.code)}</strong>
      </p>
      <dl>
        <dt>{t('事实', 'Fact')}</dt>
        <dd>{fact}</dd>
        {advice && (
          <>
            <dt>{t('改法', 'To do')}</dt>
            <dd>{advice}</dd>
          </>
        )}
        {found.fix !== null && (
          <>
            <dt>{t('可改为', 'Correction')}</dt>
            <dd class="offers">
              <code>{found.fix}</code>
              <Button small icon="wand" onClick={() => row !== null && column !== null && void session.fix(row, column)}>
                {t('改正', 'Correct')}
              </Button>
            </dd>
          </>
        )}
        {found.fix === null && found.suggestions.length > 0 && (
          <>
            <dt>{t('可能应为', 'Perhaps')}</dt>
            <dd class="offers">
              <Suggestions suggestions={found.suggestions} onTake={put} />
            </dd>
          </>
        )}
        <dt>{t('规则', 'Rule')}</dt>
        <dd>
          <a href={href('rules', [found.code])}>{rule?.title ?? found.rule}</a>
        </dd>
        <dt>{t('出处', 'Source')}</dt>
        <dd>
          <ul class="bare sources">
            {found.source.map((id) => (
              <Source key={id} id={id} />
            ))}
          </ul>
        </dd>
      </dl>
      <p class="code soft small">
        <code>{found.code}</code>
      </p>
    </article>
  );
}

/** Likely corrections. Masked they all look alike, so they are shown first, then chosen from. */
function Suggestions({ suggestions, onTake }: { suggestions: readonly string[]; onTake(text: string): void }) {
  const isMasked = !session.revealed.on.value && suggestions.some((text) => text.includes('*'));
  if (isMasked) {
    return (
      <Button small icon="eye" onClick={() => session.revealed.show()}>
        {t(`显示 ${count(suggestions.length)} 种可能`, `Show ${count(suggestions.length)}`)}
      </Button>
    );
  }
  return (
    <>
      {suggestions.map((suggestion) => (
        <Button key={suggestion} small onClick={() => onTake(suggestion)}>
          <span class="mono">{suggestion}</span>
        </Button>
      ))}
    </>
  );
}

function Source({ id }: { id: string }) {
  const source = book.value.sources.get(id);
  if (!source) return null;
  return (
    <li>
      <Zh>
        {source.title} {source.article}
      </Zh>{' '}
      {source.date && <span class="soft">{source.date}</span>} <GradeMark grade={source.grade} />
    </li>
  );
}

/** Other findings of the row, as ways to their cells. */
function Elsewhere({ findings, row }: { findings: readonly Found[]; row: number }) {
  const go = (found: Found) => {
    const column = session.columns.peek().findIndex((one) => one.index === found.column);
    session.setActive({ row, column });
    session.focusWish.value += 1;
  };
  return (
    <section>
      <h3>{t('这一行的其他问题', 'Elsewhere in the row')}</h3>
      <ul class="bare elsewhere">
        {findings.map((found, place) => (
          <li key={place}>
            <button type="button" onClick={() => go(found)}>
              <SeverityIcon severity={found.severity} />
              <b>{found.place}</b> {titleOf(found.code)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
