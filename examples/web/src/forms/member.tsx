import { useMemo, useState } from 'preact/hooks';
import type { Field, Verdict } from 'zhtj/rules';

import { call, type Finding } from '../engine.ts';
import { say, t, type Text } from '../i18n.ts';
import { Button, Choice, FindingCard, Notice, Panel, SelectField, TextField } from '../ui/index.ts';
import { IdFactList } from './facts.tsx';

/** A column of the import sheet: its field in the library, its header, its label. */
interface Column {
  readonly field: Field;
  readonly label: Text;
  /** Only asked of cadres. */
  readonly cadre?: boolean;
  readonly optional?: boolean;
  readonly hint?: Text;
  readonly numeric?: boolean;
}

/** The columns of the sheet for members of a branch, in its order. The Chinese label is the header of the column. */
const COLUMNS: readonly Column[] = [
  { field: 'name', label: ['姓名', 'Name'] },
  { field: 'resident_id', label: ['身份证号码', 'ID number'] },
  { field: 'ethnicity', label: ['民族', 'Ethnicity'] },
  { field: 'political_status', label: ['政治面貌', 'Political status'] },
  { field: 'education', label: ['文化程度', 'Education'] },
  { field: 'join_month', label: ['入团年月', 'Month of joining'], hint: ['如 2024-05', 'such as 2024-05'] },
  { field: 'is_cadre', label: ['是否团干部', 'Cadre'] },
  { field: 'mobile', label: ['手机号码', 'Mobile number'], numeric: true },
  { field: 'weibo', label: ['微博', 'Weibo'], optional: true },
  { field: 'qq', label: ['QQ', 'QQ'], optional: true },
  { field: 'email', label: ['邮箱', 'E-mail'], optional: true },
  { field: 'development_number', label: ['发展团员编号', 'Development number'] },
  { field: 'post', label: ['现任团内职务', 'Post in the League'], cadre: true },
  { field: 'post_since', label: ['任现职年月', 'Month of taking the post'], cadre: true },
  { field: 'cadre_nature', label: ['团干部性质', 'Kind of cadre'], cadre: true },
  { field: 'party_committee_member', label: ['是否同级党委（支部）成员', 'In the Party committee of the level'], cadre: true },
];

type Entry = Readonly<Record<string, string>>;

/** An invented person, with mistakes that people make. */
const SAMPLE: Entry = {
  name: '艾四',
  resident_id: '610425200405224248',
  ethnicity: '汉',
  political_status: '团员',
  education: '大学',
  join_month: '2019-12',
  is_cadre: '否',
  mobile: '1895839118',
  development_number: '201832607206',
};

/** The two digits of the provinces whose rules differ for this form come from the library's table of divisions. */
const PROVINCES = [
  '11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44', '45', '46',
  '50', '51', '52', '53', '54', '61', '62', '63', '64', '65',
] as const;

function provinceName(code: string): string {
  const found = call('division.find', { code: `${code}0000` }).value;
  return found?.name[0] ?? code;
}

/** The findings of each field, and those of the whole. */
function sort(findings: readonly Finding[]): Map<string, Finding[]> {
  const byField = new Map<string, Finding[]>();
  for (const finding of findings) {
    const column = /^\/rows\/1\/(\d+)/.exec(finding.path)?.[1];
    const field = column === undefined ? '' : (COLUMNS[Number(column)]?.field ?? '');
    byField.set(field, [...(byField.get(field) ?? []), finding]);
  }
  return byField;
}

function labelOf(field: string): string {
  const column = COLUMNS.find((known) => known.field === field);
  return column ? say(column.label) : field;
}

function Outcome({ errors, complete, verdict }: { errors: number; complete: boolean; verdict: Verdict }) {
  if (errors > 0) {
    return <Notice kind="error">{t(`有 ${errors} 处会被退回`, `${errors} ${errors === 1 ? 'thing' : 'things'} would be refused`)}</Notice>;
  }
  if (!complete) return <Notice kind="note">{t('还没有填全', 'Not all is filled in yet')}</Notice>;
  if (verdict === 'undecided') return <Notice kind="warning">{t('有的规定未查明，请向上级核实', 'Some rule is not known; ask the superior organization')}</Notice>;
  return <Notice kind="ok">{t('可以录入', 'Ready to be entered')}</Notice>;
}

/** A new member, checked as one row of the import sheet, so that the fields are checked against each other too. */
export function MemberForm() {
  const [entry, setEntry] = useState<Entry>({ is_cadre: '否' });
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [region, setRegion] = useState('');
  const provinces = useMemo(() => PROVINCES.map((code) => ({ value: code, label: provinceName(code), lang: 'zh-CN' })), []);

  const cadre = entry['is_cadre'] === '是';
  const shown = COLUMNS.filter((column) => !column.cadre || cadre);
  const rows = [COLUMNS.map(({ label }) => label[0]), COLUMNS.map(({ field, cadre: ofCadre }) => (ofCadre && !cadre ? '' : (entry[field] ?? '')))];
  const answer = call('roster.check', { kind: 'members', rows }, { reveal: true, region });
  const found = sort(answer.findings);
  const filled = COLUMNS.filter(({ field }) => entry[field]).map(({ field }) => field);
  const person = call('completion.person', { kind: 'members', is_cadre: cadre, filled }).value;
  const lacking = { certain: person?.certain ?? [], likely: person?.likely ?? [] };
  const idText = entry['resident_id'] ?? '';
  const facts = idText ? call('resident_id.check', { text: idText }, { reveal: true }).value : null;

  const set = (field: string, value: string) => setEntry((before) => ({ ...before, [field]: value }));
  const touch = (field: string) => setTouched((before) => new Set(before).add(field));
  const fixes = [...found].flatMap(([field, findings]) => findings.flatMap(({ fix }) => (fix && fix !== entry[field] ? [[field, fix] as const] : [])));
  const fill = (sample: Entry) => {
    setEntry(sample);
    setTouched(new Set(Object.keys(sample)));
  };
  // A field is told of its mistakes once it was left; what it lacks stands at the side.
  const told = (field: string) => (touched.has(field) && entry[field] ? (found.get(field) ?? []) : []);
  const errors = answer.findings.filter(({ severity }) => severity === 'error').length;
  const blank = filled.length <= 1;

  return (
    <div class="form-columns">
      <Panel>
        <p class="row small">
          <Button small icon="wand" onClick={() => fill(SAMPLE)}>
            {t('填入有错的示例', 'Fill in an example with mistakes')}
          </Button>
          <Button small variant="quiet" onClick={() => fill({ is_cadre: '否' })}>
            {t('清空', 'Clear')}
          </Button>
        </p>
        <SelectField
          label={t('组织所在省份', 'Province of the organization')}
          hint={t('个别省份的规定不同', 'The rules of a few differ')}
          value={region}
          onValue={setRegion}
          options={[{ value: '', label: t('未说明', 'not stated') }, ...provinces]}
        />
        {shown.map(({ field, label, hint, optional, numeric }) =>
          field === 'is_cadre' ? (
            <Choice
              key={field}
              inline
              label={say(label)}
              value={entry[field] ?? ''}
              onValue={(value) => set(field, value)}
              options={[
                { value: '否', label: t('否', 'no') },
                { value: '是', label: t('是', 'yes') },
              ]}
            />
          ) : (
            <TextField
              key={field}
              label={optional ? t(`${label[0]}（选填）`, `${label[1]} (optional)`) : say(label)}
              hint={hint && say(hint)}
              value={entry[field] ?? ''}
              onValue={(value) => set(field, value)}
              findings={told(field)}
              onTake={(value) => set(field, value)}
              ok={touched.has(field) && !!entry[field] && !found.get(field)?.length}
              input={{ onBlur: () => touch(field), ...(numeric ? { inputMode: 'tel' as const } : {}) }}
            />
          ),
        )}
      </Panel>
      <div class="stack side">
        <Panel title={t('核对结果', 'Result')}>
          {blank ? (
            <p class="soft">{t('填写后在这里汇总', 'Fill in the form to see it here')}</p>
          ) : (
            <>
              <Outcome errors={errors} complete={lacking.certain.length + lacking.likely.length === 0} verdict={answer.verdict} />
              {fixes.length > 0 && (
                <Button icon="wand" variant="primary" onClick={() => setEntry((before) => ({ ...before, ...Object.fromEntries(fixes) }))}>
                  {t(`采用 ${fixes.length} 处规整`, `Apply ${fixes.length} safe ${fixes.length === 1 ? 'fix' : 'fixes'}`)}
                </Button>
              )}
              {lacking.certain.length + lacking.likely.length > 0 && (
                <div>
                  <h3>{t('还缺', 'Still lacking')}</h3>
                  <ul>
                    {lacking.certain.map((field) => (
                      <li key={field}>
                        {labelOf(field)} <span class="mark error">{t('必填', 'required')}</span>
                      </li>
                    ))}
                    {lacking.likely.map((field) => (
                      <li key={field}>
                        {labelOf(field)} <span class="mark warning">{t('多半必填', 'likely required')}</span>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              {(found.get('') ?? []).map((finding) => (
                <FindingCard key={finding.code} finding={finding} />
              ))}
            </>
          )}
        </Panel>
        {facts && (
          <Panel title={t('由身份证号码得出', 'From the ID number')}>
            <IdFactList facts={facts} />
          </Panel>
        )}
      </div>
    </div>
  );
}
