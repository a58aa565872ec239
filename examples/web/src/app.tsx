import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';

import { book, loading, today } from './engine.ts';
import { lang, say, setLang, t, type Text } from './i18n.ts';
import { update } from './offline.ts';
import { href, route, subtitle, type Page } from './router.ts';
import { setTheme, theme, type Theme } from './theme.ts';
import { Button } from './ui/button.tsx';
import { Icon, type IconName } from './ui/icon.tsx';
import { Notice } from './ui/layout.tsx';
import { NeedsRules, NoRules, RulesComing } from './ui/needs_rules.tsx';

interface Part {
  readonly title: Text;
  readonly icon: IconName;
  readonly load: () => Promise<{ default: ComponentType }>;
}

const PARTS: Readonly<Record<Page, Part>> = {
  roster: { title: ['检查名册', 'Roster'], icon: 'table', load: () => import('./roster/index.tsx') },
  forms: { title: ['表单核验', 'Forms'], icon: 'form', load: () => import('./forms/index.tsx') },
  advise: { title: ['转接指引', 'Transfer'], icon: 'map', load: () => import('./advise/index.tsx') },
  rules: { title: ['规则手册', 'Rules'], icon: 'book', load: () => import('./rules/index.tsx') },
};

const THEMES: Readonly<Record<Theme, { label: Text; icon: IconName; next: Theme }>> = {
  system: { label: ['外观：跟随系统', 'Theme: as the system'], icon: 'system', next: 'light' },
  light: { label: ['外观：浅色', 'Theme: light'], icon: 'sun', next: 'dark' },
  dark: { label: ['外观：深色', 'Theme: dark'], icon: 'moon', next: 'system' },
};

function Header() {
  const { label, icon, next } = THEMES[theme.value];
  return (
    <header class="site-head">
      <div class="bar">
        <a class="brand" href={href('roster')}>
          <svg width="30" height="30" viewBox="0 0 512 512" aria-hidden="true">
            <rect width="512" height="512" rx="96" class="brand-ground" />
            <path d="M136 120h168l72 72v200a16 16 0 0 1-16 16H152a16 16 0 0 1-16-16z" class="brand-paper" />
            <path d="M176 264l64 64 112-112" class="brand-check" />
          </svg>
          <span>{t('智慧团建规则助手', 'Zhihui Tuanjian rules')}</span>
        </a>
        <div class="row tools">
          <Button variant="quiet" icon={icon} label={say(label)} onClick={() => setTheme(next)} />
          <Button variant="quiet" onClick={() => setLang(lang.value === 'zh' ? 'en' : 'zh')}>
            <span lang={lang.value === 'zh' ? 'en' : 'zh-CN'}>{lang.value === 'zh' ? 'English' : '中文'}</span>
          </Button>
        </div>
      </div>
      <nav class="site-nav" aria-label={t('栏目', 'Parts')}>
        <ul class="bare">
          {(Object.keys(PARTS) as Page[]).map((page) => (
            <li key={page}>
              <a href={href(page)} aria-current={route.value.page === page ? 'page' : undefined}>
                <Icon name={PARTS[page].icon} size={18} />
                {say(PARTS[page].title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer() {
  return (
    <footer class="site-foot">
      <p>
        {t(
          '本页在您的电脑上运行，文件和填写的内容不会离开本机。非官方工具，办理结果以智慧团建系统和上级团组织为准。',
          'This page runs on your computer; files and what you type never leave it. Not an official tool: what counts is the system and the superior League organization.',
        )}
      </p>
      <p class="row small">
        <span>{t(`按 ${today.value} 核对`, `checked for ${today.value}`)}</span>
        {loading.value === 'ready' && <span class="mono">{book.value.rulesVersion}</span>}
      </p>
    </footer>
  );
}

/** What is left of a page that failed: the rest of the page lives on, and another try is one click away. */
function Broken({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  return (
    <Notice kind="error">
      <p>{t('这一页出了问题，其他栏目仍可使用', 'Something went wrong here; the other parts still work')}</p>
      <p class="small mono">{error instanceof Error ? error.message : String(error)}</p>
      <Button onClick={onAgain}>{t('重试', 'Try again')}</Button>
    </Notice>
  );
}

/** Shows a page once its script is there. */
function Part({ page }: { page: Page }) {
  const [shown, show] = useState<ComponentType>();
  const [failed, fail] = useState(false);
  const [error, again] = useErrorBoundary();
  useEffect(() => {
    let wanted = true;
    PARTS[page].load().then(
      (module) => wanted && show(() => module.default),
      () => wanted && fail(true),
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  if (error !== undefined) return <Broken error={error} onAgain={again} />;
  if (failed) return <NoRules onAgain={() => location.reload()} />;
  if (!shown) return <RulesComing />;
  const Shown = shown;
  // A roster is read by a module of its own; its page asks for the rules once there are findings to explain.
  if (page === 'roster') return <Shown />;
  return (
    <NeedsRules>
      <Shown />
    </NeedsRules>
  );
}

export function App() {
  const { page } = route.value;
  useEffect(() => {
    document.documentElement.lang = lang.value === 'zh' ? 'zh-CN' : 'en';
    document.title = [subtitle.value, say(PARTS[page].title), t('智慧团建规则助手', 'Zhihui Tuanjian rules')].filter(Boolean).join(' · ');
  }, [page, lang.value, subtitle.value]);
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          // The hash holds the route, so the jump is made by hand.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('跳到正文', 'Skip to the content')}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {update.value && (
          <Notice kind="note">
            <div class="row">
              {t('有新版本', 'There is a new version')}
              <Button small onClick={update.value}>
                {t('立即更新', 'Load it')}
              </Button>
            </div>
          </Notice>
        )}
        <Part key={page} page={page} />
      </main>
      <Footer />
    </>
  );
}
