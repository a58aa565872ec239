import './roster.css';
import './start/start.css';
import './grid/grid.css';
import './sheet/sheet.css';

import { MappingDialog } from './dialogs/Mapping.tsx';
import { session } from './session.ts';
import { Workbench } from './sheet/Workbench.tsx';
import { Reading } from './start/Reading.tsx';
import { Sheets } from './start/Sheets.tsx';
import { Start } from './start/Start.tsx';

export default function RosterPage() {
  const phase = session.phase.value;
  return (
    <>
      {phase.at === 'start' && <Start />}
      {phase.at === 'reading' && <Reading {...phase} />}
      {phase.at === 'sheets' && <Sheets sheets={phase.sheets} />}
      {phase.at === 'sheet' && <Workbench />}
      {session.mapping.value && <MappingDialog />}
    </>
  );
}
