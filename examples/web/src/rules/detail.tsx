import { useEffect, useState } from 'preact/hooks';
import type { CatalogueEntry, ParameterText, RuleText } from 'zhtj/rules';

import { book, today, type Source } from '../engine.ts';
import { lang, say, t, type Text } from '../i18n.ts';
import { href } from '../router.ts';
import { Button, GRADES, GradeMark, Icon, SeverityMark, Zh } from '../ui/index.ts';
import { inForce, readable } from './value.ts';

const READ_AT: Readonly<Record<RuleText['read_at'], Text>> = {
  today: ['按检查当天的规定', 'as on the day of the check'],
  event_day: ['按事情发生当天的规定', 'as in force on the day of the event'],
  timeless: ['不随时间变化', 'does not change over time'],
};

/** Copies the address of what is shown. */
function CopyLink({ to }: { to: string }) {
  const [copied, copy] = useState(false);
  useEffect(() => copy(false), [to]);
  const run = async () => {
    await navigator.clipboard.writeText(new URL(to, location.href).href);
    copy(true);
  };
  return (
    <Button small variant="quiet" icon={copied ? 'check' : 'link'} onClick={() => void run()}>
      {copied ? t('已复制', 'Copied') : t('复制链接', 'Copy link')}
    </Button>
  );
}

/** A message with its parameters, `{name}`, set apart. */
function Message({ text }: { text: string }) {
  return (
    <p>
      {text.split(/(\{\w+\})/).map((part, at) => (at % 2 === 1 ? <var key={at}>{part.slice(1, -1)}</var> : part))}
    </p>
  );
}

function CodeEntry({ code, chosen }: { code: CatalogueEntry; chosen: boolean }) {
  useEffect(() => {
    if (chosen) document.getElementById(`code-${code.code}`)?.scrollIntoView({ block: 'center' });
  }, [chosen, code.code]);
  return (
    <li id={`code-${code.code}`} class={`code-entry${chosen ? ' chosen' : ''}`} aria-current={chosen ? 'true' : undefined}>
      <p class="row">
        <SeverityMark severity={code.severity} />
        <strong>{say([code.title.zh, code.title.en])}</strong>
      </p>
      <Message text={say([code.message.zh, code.message.en])} />
      <p class="row small code-foot">
        <a class="mono" href={href('rules', [code.code])}>
          {code.code}
        </a>
        {chosen && <CopyLink to={href('rules', [code.code])} />}
      </p>
    </li>
  );
}

/** Before the League was founded: such a day stands for “always”. */
const EARLIEST = '1900-01-01';

function Timeline({ parameter }: { parameter: ParameterText }) {
  const now = inForce(parameter.steps, today.value);
  return (
    <figure class="timeline">
      <figcaption>
        {parameter.meaning} <code class="soft small">{parameter.id}</code>
      </figcaption>
      <ol class="bare">
        {parameter.steps.map((step, at) => {
          const source = book.value.sources.get(step.source);
          return (
            <li key={step.from} class={at === now ? 'now' : at < now ? 'past' : 'future'}>
              <span class="from">{step.from < EARLIEST ? t('起初', 'at first') : t(`${step.from} 起`, `from ${step.from}`)}</span>
              <span class="value">
                {readable(step.value)}
                {at === now && <span class="mark ok">{t('现行', 'in force')}</span>}
              </span>
              {source && (
                <span class="by small soft">
                  <Zh>{source.title}</Zh> <GradeMark grade={source.grade} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const about = [source.issuer, source.date, source.article].filter(Boolean).join('，');
  return (
    <li class="source-entry">
      <p>
        <strong>
          <Zh>{source.title}</Zh>
        </strong>{' '}
        <GradeMark grade={source.grade} />
      </p>
      {about && (
        <p class="small soft">
          <Zh>{about}</Zh>
        </p>
      )}
      {source.quote && (
        <blockquote lang="zh-CN">
          <p>{source.quote}</p>
        </blockquote>
      )}
      <p class="small row">
        <span class="soft">{say(GRADES[source.grade].meaning)}</span>
        {source.url && (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {t('打开原文（外部网站）', 'Open the text (another site)')} <Icon name="external" size={14} />
          </a>
        )}
      </p>
    </li>
  );
}

/** One rule, told in full; `chosen` is the code that was asked for, if it was a code. */
export function RuleDetail({ rule, chosen }: { rule: RuleText; chosen?: string | undefined }) {
  const codes = rule.findings.map((code) => book.value.codes.get(code)).filter((code) => code !== undefined);
  return (
    <article class="rule-detail stack-l">
      <header class="stack-s">
        <h2 tabIndex={-1} id="rule-title">
          {rule.title}
        </h2>
        <p class="row small">
          <code>{rule.id}</code>
          <span class="soft">{say(READ_AT[rule.read_at])}</span>
          <CopyLink to={href('rules', [rule.id])} />
        </p>
      </header>

      {rule.questions.length > 0 && (
        <section class="stack-s">
          <h3>{t('回答的常见问题', 'Questions of the FAQ it answers')}</h3>
          <ul class="bare stack-s">
            {rule.questions.map((question) => (
              <li key={question.number}>
                <a href={href('rules', [], { faq: String(question.number) })}>
                  <span class="faq-number">{question.number > 50 ? t('附', 'App.') : question.number}</span>
                  {question.text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}

      {rule.parameters.length > 0 && (
        <section class="stack">
          <h3>{t('规定值的变化', 'Values over time')}</h3>
          {rule.parameters.map((parameter) => (
            <Timeline key={parameter.id} parameter={parameter} />
          ))}
        </section>
      )}

      <section class="stack">
        <h3>{t('会指出的问题', 'What it finds')}</h3>
        <ul class="bare stack-s">
          {codes.map((code) => (
            <CodeEntry key={code.code} code={code} chosen={code.code === chosen} />
          ))}
        </ul>
      </section>

      <section class="stack">
        <h3>{t('依据', 'Sources')}</h3>
        <ul class="bare stack">
          {rule.sources.map((source) => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ul>
      </section>

      <p class="small soft" lang={lang.value === 'zh' ? 'zh-CN' : 'en'}>
        {t('规则所在文件：', 'The rule stands in ')}
        <code>{rule.file}</code>
      </p>
    </article>
  );
}
