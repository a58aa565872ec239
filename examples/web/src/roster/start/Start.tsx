import { t } from '../../i18n.ts';
import { Button, Icon, Notice, PageHead } from '../../ui/index.ts';
import { FilePicker } from '../parts/FilePicker.tsx';
import { session } from '../session.ts';

/** The committed sample: invented people, about twenty kinds of mistakes. */
const SAMPLE = new URL('../../../../data/roster.xlsx', import.meta.url);

async function openSample(): Promise<void> {
  const response = await fetch(SAMPLE);
  await session.open(new File([await response.blob()], 'roster.xlsx'));
}

/** Where a file is dropped, and what happens to it. */
export function Start({ isOver }: { isOver: boolean }) {
  return (
    <div class="roster-start stack">
      <PageHead title={t('检查名册', 'Check a roster')}>
        {t(
          '批量导入之前，先看哪些单元格会被系统退回、依据哪条规则、怎么改；改好再下载。文件不会上传。',
          'Before a sheet is imported: see which cells will be refused, by which rule, and what to do; correct them and download the sheet. Nothing is uploaded.',
        )}
      </PageHead>
      <TroubleNotice />
      <div class={`drop-zone${isOver ? ' is-over' : ''}`}>
        <Icon name="upload" size={36} />
        <p class="drop-title">{t('把名册拖到这里', 'Drop the roster here')}</p>
        <div class="row drop-actions">
          <FilePicker variant="primary" icon="file" onFile={(file) => void session.open(file)}>
            {t('选择文件', 'Choose a file')}
          </FilePicker>
          <Button icon="table" onClick={() => void openSample()}>
            {t('试用示例名册', 'Try the sample')}
          </Button>
        </div>
        <p class="small soft">{t('支持 .xlsx、.xls、.ods、.csv；不超过 30 万行', '.xlsx, .xls, .ods or .csv; up to 300,000 rows')}</p>
      </div>
      <ul class="bare promises">
        <li>
          <Icon name="lock" />
          <span>
            <b>{t('不离开本机', 'Stays on this computer')}</b>
            {t('文件只在浏览器中读取，不上传，也不保存', 'the file is read in the browser, neither sent nor stored')}
          </span>
        </li>
        <li>
          <Icon name="eyeOff" />
          <span>
            <b>{t('默认遮盖', 'Masked')}</b>
            {t('姓名和号码先遮盖，需要时再显示', 'names and numbers are masked until you show them')}
          </span>
        </li>
        <li>
          <Icon name="book" />
          <span>
            <b>{t('有据可查', 'With its source')}</b>
            {t('每个问题都写明规则、出处和可信程度', 'each problem names its rule, its source and how far it can be trusted')}
          </span>
        </li>
      </ul>
    </div>
  );
}

/** What went wrong with a file: the fact and what to do, as the library says it. */
export function TroubleNotice() {
  const trouble = session.trouble.value;
  if (!trouble) return null;
  return (
    <Notice kind="error">
      <p data-code={trouble.code}>
        <b>{trouble.name || t('出错了', 'Something went wrong')}</b>
        <br />
        {trouble.message}
      </p>
      {trouble.again && <Button onClick={() => void session.open(trouble.again as File)}>{t('重试', 'Try again')}</Button>}
    </Notice>
  );
}
