/** The rule book: every rule, searchable, with its questions, values over time, problems and sources. */
import '../styles/rules.css';

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RuleText } from 'zhtj/rules';

import { book, titleOf } from '../engine.ts';
import { lang, say, t } from '../i18n.ts';
import { href, replace, route, subtitle } from '../router.ts';
import { Button, ButtonLink, Empty, GradeMark, GRADES, Icon, PageHead, Tabs } from '../ui/index.ts';
import { RuleDetail } from './detail.tsx';
import { Marked } from './mark.tsx';
import { search, words, type Hit } from './search.ts';

/** More codes than this of one rule are counted rather than listed. */
const CODES_SHOWN = 4;

function RuleLink({ hit, looked, current }: { hit: Hit; looked: readonly string[]; current: string | undefined }) {
  const { rule, codes } = hit;
  const query = looked.length > 0 ? looked.join(' ') : undefined;
  return (
    <li>
      <a class="rule-link" href={href('rules', [rule.id], { q: query })} aria-current={current === rule.id ? 'true' : undefined}>
        <span>
          <Marked text={rule.title} words={looked} />
        </span>
        <span class="small soft mono">
          <Marked text={rule.id} words={looked} />
        </span>
      </a>
      {codes.length > 0 && (
        <ul class="bare code-links">
          {codes.slice(0, CODES_SHOWN).map((code) => (
            <li key={code}>
              <a href={href('rules', [code], { q: query })}>
                <Marked text={titleOf(code)} words={looked} />
              </a>
            </li>
          ))}
          {codes.length > CODES_SHOWN && (
            <li class="small soft">{t(`另有 ${codes.length - CODES_SHOWN} 个代码`, `and ${codes.length - CODES_SHOWN} more codes`)}</li>
          )}
        </ul>
      )}
    </li>
  );
}

/** The questions of the FAQ, each with the rules that answer it. */
function Questions({ hits, only }: { hits: readonly Hit[]; only: string | undefined }) {
  const questions = useMemo(() => {
    const found = new Map<number, { text: string; rules: RuleText[] }>();
    for (const { rule } of hits) {
      for (const { number, text } of rule.questions) {
        const entry = found.get(number) ?? { text, rules: [] };
        entry.rules.push(rule);
        found.set(number, entry);
      }
    }
    return [...found].sort(([a], [b]) => a - b).filter(([number]) => !only || String(number) === only);
  }, [hits, only]);
  return (
    <ol class="bare questions">
      {questions.map(([number, { text, rules }]) => (
        <li key={number}>
          <p>
            <span class="faq-number">{number > 50 ? t('附', 'App.') : number}</span>
            {text}
          </p>
          <ul class="bare">
            {rules.map((rule) => (
              <li key={rule.id}>
                <a href={href('rules', [rule.id])}>{rule.title}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Index({ current }: { current: string | undefined }) {
  const { query: params } = route.value;
  const faq = params.get('faq') ?? undefined;
  const [query, setQuery] = useState(params.get('q') ?? '');
  const [tab, setTab] = useState(faq ? 'faq' : 'rules');
  useEffect(() => {
    if (faq) setTab('faq');
  }, [faq]);
  const hits = useMemo(() => search(query), [query, lang.value]);
  const looked = useMemo(() => words(query), [query]);
  const codes = hits.reduce((sum, { rule }) => sum + rule.findings.length, 0);
  const type = (text: string) => {
    setQuery(text);
    const { rest } = route.value;
    replace(href('rules', rest, { q: text || undefined }));
  };
  const numbers = new Set(hits.flatMap(({ rule }) => rule.questions.map((question) => question.number)));
  return (
    <div class="rule-index stack">
      <div class="search" role="search">
        <Icon name="search" size={18} />
        <input
          type="search"
          class="input"
          aria-label={t('搜索规则', 'Search the rules')}
          placeholder={t('搜索：编号重复、28 周岁、transfer…', 'Search: duplicate, age 28, 转接…')}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <p class="small soft" role="status">
        {t(`${hits.length} 条规则，${codes} 个问题代码`, `${hits.length} rules, ${codes} codes`)}
      </p>
      <Tabs
        label={t('查看方式', 'View')}
        selected={tab}
        onSelect={setTab}
        items={[
          { id: 'rules', label: t('规则', 'Rules'), count: String(hits.length) },
          { id: 'faq', label: t('常见问题', 'FAQ'), count: String(numbers.size) },
        ]}
      >
        {hits.length === 0 ? (
          <Empty icon="search" title={t('没有找到', 'Nothing found')}>
            <p>{t('换一个说法，或只输入关键词，例如“入团”“编号”', 'Try another word, such as “join” or “number”')}</p>
            <Button small onClick={() => type('')}>
              {t('清除搜索', 'Clear the search')}
            </Button>
          </Empty>
        ) : tab === 'rules' ? (
          <ul class="bare rule-links">
            {hits.map((hit) => (
              <RuleLink key={hit.rule.id} hit={hit} looked={looked} current={current} />
            ))}
          </ul>
        ) : (
          <>
            {faq && (
              <p class="row small">
                <ButtonLink href={href('rules')} variant="quiet" icon="left">
                  {t('全部问题', 'All questions')}
                </ButtonLink>
              </p>
            )}
            <Questions hits={hits} only={faq} />
          </>
        )}
      </Tabs>
    </div>
  );
}

export default function RulesPage() {
  const { rest, query } = route.value;
  const key = rest[0];
  const code = key === undefined ? undefined : book.value.codes.get(key);
  const rule = key === undefined ? undefined : book.value.rules.get(code?.rule ?? key);
  const title = rule?.title ?? '';
  useEffect(() => {
    subtitle.value = title;
    return () => {
      subtitle.value = '';
    };
  }, [title]);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    document.getElementById(rule ? 'rule-title' : 'page-title')?.focus({ preventScroll: code !== undefined });
    if (!code) scrollTo(0, 0);
  }, [key, rule, code]);
  return (
    <div class={`rules-page${key === undefined ? '' : ' with-detail'}`}>
      <PageHead title={t('规则手册', 'Rule book')}>
        {t(
          '每条规则回答哪些常见问题、会指出什么、依据哪份文件、规定何时变过。依据的可靠程度分五级，推断和类比不会单独判为错误。',
          'For each rule: the questions it answers, what it finds, the documents it rests on and when values changed. Sources have five grades; deductions and comparisons alone refuse nothing.',
        )}
      </PageHead>
      <div class="columns">
        <Index current={rule?.id} />
        <div class="rule-pane panel">
          {key !== undefined && (
            <p class="back">
              <ButtonLink href={href('rules', [], { q: query.get('q') ?? undefined })} variant="quiet" icon="left">
                {t('返回列表', 'Back to the list')}
              </ButtonLink>
            </p>
          )}
          {rule ? (
            <RuleDetail key={rule.id} rule={rule} chosen={code?.code} />
          ) : key === undefined ? (
            <>
              <Empty icon="book" title={t('选一条规则', 'Choose a rule')}>
                {t('或搜索您遇到的提示文字', 'or search for the message you met')}
              </Empty>
              <dl class="legend small" aria-label={t('依据的可靠程度', 'Grades of sources')}>
                {Object.entries(GRADES).map(([grade, { meaning }]) => (
                  <div key={grade}>
                    <dt>
                      <GradeMark grade={grade as keyof typeof GRADES} />
                    </dt>
                    <dd class="soft">{say(meaning)}</dd>
                  </div>
                ))}
              </dl>
            </>
          ) : (
            <Empty icon="search" title={t('没有这个代码或规则', 'There is no such code or rule')}>
              <code>{key}</code>
            </Empty>
          )}
        </div>
      </div>
    </div>
  );
}
