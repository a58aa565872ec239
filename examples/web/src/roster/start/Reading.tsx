import { count, t } from '../../i18n.ts';
import { Button } from '../../ui/index.ts';
import { session } from '../session.ts';

/** How far the reading is. The length of a sheet is not known before its end, so rows are counted. */
export function Reading({ name, rows, bytes }: { name: string; rows: number; bytes: number }) {
  return (
    <div class="panel stack reading">
      <h1 tabIndex={-1} id="page-title">
        {t('正在检查名册', 'Checking the roster')}
      </h1>
      <p class="reading-name">
        {name} <span class="soft small">{sizeOf(bytes)}</span>
      </p>
      <progress aria-label={t('进度', 'Progress')} />
      <p role="status" class="soft">
        {rows > 0 ? t(`已检查 ${count(rows)} 行`, `${count(rows)} rows checked`) : t('正在读取文件', 'Reading the file')}
      </p>
      <div>
        <Button icon="cross" onClick={() => session.close()}>
          {t('取消', 'Cancel')}
        </Button>
      </div>
    </div>
  );
}

export function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
