import { useEffect, useRef } from 'preact/hooks';

import { count, lang, t } from '../../i18n.ts';
import { Grid } from '../grid/Grid.tsx';
import { narrow } from '../parts/narrow.ts';
import { session } from '../session.ts';
import { TroubleNotice } from '../start/Start.tsx';
import { FileBar } from './FileBar.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The keys that work everywhere on the sheet, but not while somebody writes. */
function onKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  if (event.altKey || target.closest('input, select, textarea, dialog')) return;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && key === 'z') void (event.shiftKey ? session.redo() : session.undo());
  else if (control && key === 'y') void session.redo();
  else if (control) return;
  else if (key === 'n' || (key === 'f8' && !event.shiftKey)) void session.go(1);
  else if (key === 'p' || key === 'f8') void session.go(-1);
  else return;
  event.preventDefault();
}

export function Workbench() {
  const summary = session.summary.value;
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const sheet = useRef<HTMLElement>(null);
  const isFolded = session.folded.value;
  useEffect(() => {
    // The explanation lies over the lower half of a narrow screen; the sheet goes above it.
    if (!isFolded && narrow.peek()) sheet.current?.scrollIntoView();
  }, [isFolded]);
  if (!summary) return null;
  return (
    <div class="workbench" aria-busy={session.working.value > 0}>
      <TroubleNotice />
      <FileBar summary={summary} />
      <Summary summary={summary} />
      <div class={`bench${isFolded ? '' : ' is-explained'}`}>
        <ProblemList summary={summary} />
        <section ref={sheet} class="bench-sheet" aria-label={t('工作表', 'Sheet')}>
          <Toolbar summary={summary} />
          <Sheet lastRow={summary.lastRow} />
          <p class="keys">
            <span>{t(`共 ${count(session.count.value)} 行`, `${count(session.count.value)} rows`)}</span>
            <span>
              {t(
                '方向键移动 · Enter 修改 · N / P 下一个、上一个问题 · Ctrl+Z 撤销',
                'arrow keys move · Enter edits · N / P next and previous problem · Ctrl+Z undoes',
              )}
            </span>
          </p>
        </section>
        <FindingPanel summary={summary} />
      </div>
      <p class="sr-only" role="status">
        {session.busy.value ?? session.said.value}
      </p>
    </div>
  );
}

/** The grid with the state of the session, apart, so that a step in the grid draws nothing else. */
function Sheet({ lastRow }: { lastRow: number }) {
  return (
    <Grid
      label={t('名册', 'Roster')}
      columns={session.columns.value}
      fields={session.fields.value}
      cache={session.cache}
      count={session.count.value}
      version={session.version.value}
      lastNumber={lastRow}
      active={session.active.value}
      draft={session.draft.value}
      lang={lang.value}
      focusWish={session.focusWish.value}
      onActive={(place) => session.setActive(place)}
      onEdit={(place) => void session.edit(place)}
      onDraftEnd={(text) => void session.endEdit(text)}
      onHeader={() => (session.mapping.value = true)}
    />
  );
}
