import { t, type Lang } from '../../i18n.ts';
import { memo } from '../parts/memo.ts';
import type { FieldName } from '../model/port.ts';
import type { GridColumn } from '../model/types.ts';
import { px, type Range } from './geometry.ts';

interface Props {
  columns: readonly GridColumn[];
  lefts: readonly number[];
  numberWidth: number;
  shown: Range;
  fields: readonly FieldName[];
  lang: Lang;
  onHeader(column: GridColumn): void;
}

/** The header of the sheet and what each column was taken for. Pressing it assigns columns, as the toolbar does. */
export const HeaderRow = memo(({ columns, lefts, numberWidth, shown, fields, onHeader }: Props) => {
  const nameOf = (key: string | null) => {
    const field = fields.find((one) => one.key === key);
    return field ? t(field.header, field.en) : t('不检查', 'not checked');
  };
  const width = (lefts.at(-1) ?? 0) + numberWidth;
  return (
    <div class="grid-head" role="rowgroup" style={{ width: px(width) }}>
      <div class="grid-head-row" role="row" aria-rowindex={1}>
        <div class="grid-corner" role="columnheader" aria-colindex={1} style={{ width: px(numberWidth) }}>
          {t('行号', 'Row')}
        </div>
        {columns.map((column, place) =>
          place < shown.from || place >= shown.to ? null : (
            <div
              key={column.index}
              class={`grid-column${column.field === null ? ' is-unknown' : ''}`}
              role="columnheader"
              aria-colindex={place + 2}
              style={{ left: px((lefts[place] ?? 0) + numberWidth), width: px(column.width) }}
            >
              <button type="button" tabIndex={-1} onClick={() => onHeader(column)} title={t('指定这一列的含义', 'Say what this column is')}>
                <span class="grid-header" lang="zh-CN">{column.header || column.letters}</span>
                <span class="grid-field">
                  <b>{column.letters}</b> {nameOf(column.field)}
                </span>
              </button>
            </div>
          ),
        )}
      </div>
    </div>
  );
});
