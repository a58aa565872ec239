import { today } from '../../engine.ts';
import { count, t } from '../../i18n.ts';
import { Button, Icon } from '../../ui/index.ts';
import { Fold } from '../parts/Fold.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import type { SheetKind, Summary } from '../model/port.ts';
import { session } from '../session.ts';
import { PROVINCES } from './provinces.ts';

/** Which file, which sheet, and under which terms it is checked. */
export function FileBar({ summary }: { summary: Summary }) {
  const name = session.file?.name ?? '';
  return (
    <div class="file-bar">
      <div class="file-name">
        <Icon name="file" />
        <h1 tabIndex={-1} id="page-title" title={name}>
          {name}
        </h1>
        <Button small variant="quiet" onClick={() => session.leave(() => session.close())}>
          {t('换文件', 'Another file')}
        </Button>
      </div>
      <Fold class="terms" title={t('检查条件', 'Terms of the check')}>
        <SheetChoice />
        <label>
          <span>{t('检查日期', 'Day of check')}</span>
          <input
            type="date"
            value={today.value}
            required
            onChange={(event) => {
              if (event.currentTarget.value) today.value = event.currentTarget.value;
            }}
          />
        </label>
        <label>
          <span>{t('所在省份', 'Province')}</span>
          <select
            value={session.region.value}
            onChange={(event) => {
              session.region.value = event.currentTarget.value;
              void session.check();
            }}
          >
            <option value="">{t('不指定', 'not stated')}</option>
            {PROVINCES.map(([code, zh, en]) => (
              <option key={code} value={code}>
                {t(zh, en)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('名册类型', 'Kind of sheet')}</span>
          <select
            value={session.kind.value ?? summary.kind}
            onChange={(event) => {
              session.kind.value = event.currentTarget.value as SheetKind;
              void session.check();
            }}
          >
            <option value="members">{t('下级团支部团员团干部', 'members of branches')}</option>
            <option value="cadres">{t('本级团干部', 'cadres of the own level')}</option>
          </select>
        </label>
        <Existing />
      </Fold>
      <p class="file-facts small soft">
        {t(`表头在第 ${summary.headerRow} 行`, `header in row ${summary.headerRow}`)}
      </p>
    </div>
  );
}

function SheetChoice() {
  const visible = session.sheets.value.flatMap((sheet, index) => (sheet.visible ? [{ ...sheet, index }] : []));
  if (visible.length < 2) return null;
  return (
    <label>
      <span>{t('工作表', 'Sheet')}</span>
      <select value={session.sheet.value} onChange={(event) => void session.choose(Number(event.currentTarget.value))}>
        {visible.map((sheet) => (
          <option key={sheet.index} value={sheet.index}>
            {sheet.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A list of people already in the system, against which the roster is compared. */
function Existing() {
  const existing = session.existing.value;
  const hint = t('系统导出的人员名单，用来查已在系统中的人', 'a list exported from the system, to find people who are in it');
  return (
    <div class="existing">
      <span class="term-label" title={hint}>
        {t('已有人员', 'People in the system')}
      </span>
      {existing ? (
        <span class="existing-file">
          <span title={existing.name}>
            {t(`${count(existing.people)} 人`, `${count(existing.people)} people`)}
            {existing.passedOver > 0 &&
              t(`，${count(existing.passedOver)} 行读不出`, `, ${count(existing.passedOver)} rows unreadable`)}
          </span>
          <Button
            small
            variant="quiet"
            icon="cross"
            label={t('不再比较', 'Compare no longer')}
            onClick={() => void session.setExisting(null)}
          />
        </span>
      ) : (
        <FilePicker small icon="upload" onFile={(file) => void session.setExisting(file)}>
          {t('添加名单', 'Add a list')}
        </FilePicker>
      )}
    </div>
  );
}
