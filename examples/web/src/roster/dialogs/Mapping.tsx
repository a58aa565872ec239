import { useEffect, useState } from 'preact/hooks';

import { t } from '../../i18n.ts';
import { Button, Dialog, Zh } from '../../ui/index.ts';
import { lettersOf } from '../model/columns.ts';
import type { FieldName, Preview } from '../model/port.ts';
import { session } from '../session.ts';

/** Rows at the top that are shown: the header and a few people. */
const SHOWN = 8;

/** What each column is about: what its header tells is chosen already. */
export function MappingDialog() {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const isFirst = session.summary.value === null;
  const isRevealed = session.revealed.on.value;
  useEffect(() => {
    void session.preview(SHOWN).then((preview) => preview && setPreview(preview));
  }, [isRevealed]);
  useEffect(() => {
    if (preview) setChosen((old) => ({ ...preview.guesses, ...session.assigned.peek(), ...old }));
  }, [preview]);

  const close = () => session.leaveMapping();
  const rows = preview?.rows ?? [];
  const length = Math.max(0, ...rows.map((row) => row.cells.length));
  const fields = session.fields.value;
  const taken = Object.values(chosen).filter((field) => field !== '');
  // What the header tells is not assigned again: it would hide what there is to say about the header.
  const assigned = Object.fromEntries(
    Object.entries(chosen).filter(([index, field]) => field !== '' && field !== preview?.guesses[Number(index)]),
  );
  const twice = taken.find((field, place) => taken.indexOf(field) !== place);
  return (
    <Dialog
      open
      wide
      title={t('每一列是什么', 'What each column is')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{isFirst ? t('换一个文件', 'Another file') : t('取消', 'Cancel')}</Button>
          <Button
            variant="primary"
            disabled={taken.length === 0 || twice !== undefined}
            onClick={() => void session.assign(assigned)}
          >
            {t('按此检查', 'Check it so')}
          </Button>
        </>
      }
    >
      <div class="stack mapping">
        <p>
          {isFirst
            ? t('没有认出这张表的表头。请指出哪一列是姓名、身份证号码等；不需要检查的列留空。', 'The header was not recognised. Say which column holds the name, the ID number and so on; leave out what is not to be checked.')
            : t('列名不认识或认错时在这里指定；留空的列按表头判断。', 'Say here what a column is whose header is unknown or misread; the others follow their header.')}
        </p>
        {twice !== undefined && (
          <p class="mapping-twice" role="alert">
            {t(`“${nameOf(fields, twice)}”选了两次`, `“${nameOf(fields, twice)}” is chosen twice`)}
          </p>
        )}
        <ul class="bare mapping-list">
          {Array.from({ length }, (_, index) => (
            <li key={index}>
              <label>
                <span class="mapping-name">
                  <b>{lettersOf(index)}</b> <Zh>{headOf(preview, index)}</Zh>
                </span>
                <select
                  value={chosen[index] ?? ''}
                  data-column={index}
                  onChange={(event) => setChosen({ ...chosen, [index]: event.currentTarget.value })}
                >
                  <option value="">{t('不检查', 'not checked')}</option>
                  {fields.map((field) => (
                    <option key={field.key} value={field.key}>
                      {t(field.header, field.en)}
                    </option>
                  ))}
                </select>
              </label>
              <p class="mapping-samples soft small">
                <Zh>{samples(preview, index)}</Zh>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function nameOf(fields: readonly FieldName[], key: string): string {
  const field = fields.find((one) => one.key === key);
  return field ? t(field.header, field.en) : key;
}

/** The texts of a column below its header. */
function below(preview: Preview | null, index: number): string[] {
  const rows = (preview?.rows ?? []).filter((row) => row.number > (preview?.headerRow ?? 0));
  return rows.map((row) => row.cells[index] ?? '').filter((text) => text !== '');
}

/** The header of a column; without a header, what stands first in it. */
function headOf(preview: Preview | null, index: number): string {
  if (preview?.headerRow) return preview.headers[index] || t('（无列名）', '(no header)');
  return below(preview, index)[0] ?? t('（空列）', '(empty)');
}

function samples(preview: Preview | null, index: number): string {
  return below(preview, index)
    .slice(preview?.headerRow ? 0 : 1)
    .slice(0, 3)
    .join(' · ');
}
