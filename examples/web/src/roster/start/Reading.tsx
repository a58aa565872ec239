import { count, t } from '../../i18n.ts';
import { Button } from '../../ui/index.ts';
import type { Progress } from '../model/port.ts';
import { session } from '../session.ts';

interface Props {
  name: string;
  bytes: number;
  step: 'open' | 'check';
  progress: Progress;
}

/** How far the reading is: first the bytes of the file, then the rows of the sheet. */
export function Reading({ name, bytes, step, progress }: Props) {
  const { done, of } = progress;
  return (
    <div class="panel stack reading">
      <h1 tabIndex={-1} id="page-title">
        {t('正在检查名册', 'Checking the roster')}
      </h1>
      <p class="reading-name">
        {name} <span class="soft small">{sizeOf(bytes)}</span>
      </p>
      <progress aria-label={t('进度', 'Progress')} {...(of > 0 && { value: done, max: of })} />
      <p role="status" class="soft">
        {step === 'open' ? t('正在读取文件', 'Reading the file') : t(`正在检查 ${count(of)} 行`, `Checking ${count(of)} rows`)}
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
