import { useEffect, useRef, useState } from 'preact/hooks';

import { count, t } from '../../i18n.ts';
import { Button, Icon } from '../../ui/index.ts';
import { DownloadDialog } from '../dialogs/Downloads.tsx';
import { FixDialog } from '../dialogs/Fixes.tsx';
import type { Summary } from '../model/port.ts';
import { session } from '../session.ts';

/** What can be done with the sheet. */
export function Toolbar({ summary }: { summary: Summary }) {
  const [dialog, setDialog] = useState<'fixes' | 'downloads' | null>(null);
  const { codes, states, text } = session.filter.value;
  const isFiltered = codes.length > 0 || states.length > 0 || text !== '';
  const shown = session.revealed.on.value;
  const close = () => setDialog(null);
  return (
    <div class="toolbar" role="group" aria-label={t('工具', 'Tools')}>
      <Search />
      {isFiltered && (
        <p class="shown-count small soft">
          {t(`筛选出 ${count(session.count.value)} 行`, `${count(session.count.value)} rows match`)}
          <Button small variant="quiet" onClick={() => void session.clearFilter()}>
            {t('清除筛选', 'Clear')}
          </Button>
        </p>
      )}
      <div class="tools-group">
        <Button
          small
          icon="up"
          label={t('上一个问题（P）', 'Previous problem (P)')}
          disabled={summary.problems.length === 0}
          onClick={() => void session.go(-1)}
        />
        <Button
          small
          icon="down"
          label={t('下一个问题（N）', 'Next problem (N)')}
          disabled={summary.problems.length === 0}
          onClick={() => void session.go(1)}
        />
      </div>
      <div class="tools-group">
        <Button
          small
          icon="undo"
          label={t('撤销（Ctrl+Z）', 'Undo (Ctrl+Z)')}
          disabled={!summary.canUndo}
          onClick={() => void session.undo()}
        />
        <Button
          small
          icon="redo"
          label={t('重做（Ctrl+Y）', 'Redo (Ctrl+Y)')}
          disabled={!summary.canRedo}
          onClick={() => void session.redo()}
        />
      </div>
      <Button
        small
        icon={shown ? 'eyeOff' : 'eye'}
        pressed={shown}
        title={t('显示或遮盖姓名和号码；离开本页或两分钟后自动遮盖', 'show or mask names and numbers; masked again when you leave or after two minutes')}
        onClick={() => (shown ? session.revealed.hide() : session.revealed.show())}
      >
        {shown ? t('遮盖', 'Mask') : t('显示', 'Show')}
      </Button>
      <Button
        small
        icon="columns"
        label={t('指定各列的含义', 'Say what the columns are')}
        onClick={() => (session.mapping.value = true)}
      />
      <Button small icon="wand" disabled={summary.fixes === 0} onClick={() => setDialog('fixes')}>
        {t(`自动改正 ${count(summary.fixes)} 处`, `Correct ${count(summary.fixes)}`)}
      </Button>
      <Button small variant="primary" icon="download" onClick={() => setDialog('downloads')}>
        {t('下载', 'Download')}
      </Button>
      {dialog === 'fixes' && <FixDialog onClose={close} />}
      {dialog === 'downloads' && <DownloadDialog onClose={close} />}
    </div>
  );
}

/** Waits until somebody stops typing: each letter would filter the sheet anew. */
const PAUSE = 200;

function Search() {
  const wanted = session.filter.value.text;
  const [typed, setTyped] = useState(wanted);
  const timer = useRef(0);
  useEffect(() => setTyped(wanted), [wanted]);
  const onInput = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void session.setFilter({ text: text.trim() }), PAUSE);
  };
  return (
    <div class="search">
      <Icon name="search" size={16} />
      <input
        type="search"
        value={typed}
        placeholder={t('查找', 'Find')}
        aria-label={t('在表中查找', 'Find in the sheet')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
