import { useState } from 'preact/hooks';

import { t } from '../../i18n.ts';
import { Button, Dialog, Icon, type IconName } from '../../ui/index.ts';
import { save } from '../parts/save.ts';
import { session } from '../session.ts';

type What = 'corrected' | 'annotated' | 'report';

/** The files that come of a check. */
export function DownloadDialog({ onClose }: { onClose(): void }) {
  const [full, setFull] = useState(false);
  const base = (session.file?.name ?? '').replace(/\.[^.]*$/, '');
  const get = async (what: What, name: string) => {
    onClose();
    const product = await session.make(what, full);
    if (product) save(product, name);
  };
  return (
    <Dialog open title={t('下载', 'Download')} onClose={onClose}>
      <div class="stack-s downloads">
        <Offer
          icon="table"
          title={t('改正后的表格', 'The corrected sheet')}
          text={t('原表加上您的修改，另附一张修改清单，.xlsx', 'your sheet with the edits, and a list of them, .xlsx')}
          onClick={() => void get('corrected', t(`${base}-已改正.xlsx`, `${base}-corrected.xlsx`))}
        />
        <Offer
          icon="note"
          title={t('带批注的表格', 'The annotated sheet')}
          text={t('有问题的单元格标色并写明原因，可发给填表人，.xlsx', 'cells with problems coloured and explained, to be sent back, .xlsx')}
          onClick={() => void get('annotated', t(`${base}-批注.xlsx`, `${base}-annotated.xlsx`))}
        />
        <Offer
          icon="book"
          title={t('检查报告', 'The report')}
          text={t('按问题汇总，可打印，.html', 'by problem, to be printed, .html')}
          onClick={() => void get('report', t(`${base}-检查报告.html`, `${base}-report.html`))}
        />
        <label class="full">
          <input type="checkbox" checked={full} onChange={() => setFull(!full)} />
          <span>{t('报告中写出完整的姓名和号码', 'write names and numbers in full into the report')}</span>
        </label>
        <p class="soft small">
          {t('两种表格都含完整的个人信息，请妥善保管。', 'Both sheets hold personal data in full; keep them safe.')}
        </p>
      </div>
    </Dialog>
  );
}

function Offer(props: { icon: IconName; title: string; text: string; onClick(): void }) {
  return (
    <Button class="offer" onClick={props.onClick}>
      <Icon name={props.icon} />
      <span class="offer-text">
        <b>{props.title}</b>
        <span>{props.text}</span>
      </span>
      <Icon name="download" size={18} />
    </Button>
  );
}
