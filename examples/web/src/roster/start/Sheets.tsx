import { t } from '../../i18n.ts';
import { Button, Icon } from '../../ui/index.ts';
import type { SheetName } from '../model/port.ts';
import { session } from '../session.ts';

/** Which of several sheets to check. */
export function Sheets({ sheets }: { sheets: readonly SheetName[] }) {
  return (
    <div class="panel stack sheets-panel">
      <h1 tabIndex={-1} id="page-title">
        {t('检查哪张工作表', 'Which sheet to check')}
      </h1>
      <ul class="bare sheet-list">
        {sheets.map((sheet, index) =>
          sheet.visible ? (
            <li key={index}>
              <button type="button" onClick={() => void session.choose(index)}>
                <Icon name="table" />
                <span>{sheet.name}</span>
                <Icon name="right" size={16} />
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <div>
        <Button variant="quiet" onClick={() => session.close()}>
          {t('换一个文件', 'Another file')}
        </Button>
      </div>
    </div>
  );
}
