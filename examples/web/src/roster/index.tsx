import './roster.css';
import './start/start.css';
import './grid/grid.css';
import './sheet/summary.css';
import './sheet/sheet.css';

import { useEffect } from 'preact/hooks';

import { start } from '../engine.ts';
import { t } from '../i18n.ts';
import { NeedsRules } from '../ui/needs_rules.tsx';
import { LeavingDialog } from './dialogs/Leaving.tsx';
import { MappingDialog } from './dialogs/Mapping.tsx';
import { useFileDrop } from './parts/drop.ts';
import { session } from './session.ts';
import { Workbench } from './sheet/Workbench.tsx';
import { Reading } from './start/Reading.tsx';
import { Sheets } from './start/Sheets.tsx';
import { Start } from './start/Start.tsx';

export default function RosterPage() {
  const phase = session.phase.value;
  const leave = session.leaving.value;
  const isOver = useFileDrop((file) => session.leave(() => void session.open(file)));
  // What explains the findings comes while the file is read.
  const isBegun = phase.at !== 'start';
  useEffect(() => {
    if (isBegun) void start();
  }, [isBegun]);
  return (
    <>
      {phase.at === 'start' && <Start isOver={isOver} />}
      {phase.at === 'reading' && <Reading {...phase} />}
      {phase.at === 'sheets' && <Sheets sheets={phase.sheets} />}
      {phase.at === 'sheet' && (
        <NeedsRules>
          <Workbench />
        </NeedsRules>
      )}
      {phase.at === 'sheet' && isOver && <p class="drop-veil">{t('松开即检查这个文件', 'Let go to check this file')}</p>}
      {session.mapping.value && <MappingDialog />}
      {leave && <LeavingDialog onLeave={leave} />}
    </>
  );
}
