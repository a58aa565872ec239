import { useEffect, useState } from 'preact/hooks';

import { titleOf } from '../../engine.ts';
import { count, t } from '../../i18n.ts';
import { Button, Dialog, Zh } from '../../ui/index.ts';
import type { Change } from '../model/port.ts';
import { session } from '../session.ts';

/** Changes that are listed; more nobody reads, and they are made all the same. */
const LISTED = 200;

/** The safe corrections before they are made: which kinds, which cells, from what to what. */
export function FixDialog({ onClose }: { onClose(): void }) {
  const [changes, setChanges] = useState<Change[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isRevealed = session.revealed.on.value;
  useEffect(() => {
    void session.changes(null).then((changes) => setChanges(changes ?? []));
  }, [isRevealed]);

  const all = changes ?? [];
  const kinds = new Map<string, number>();
  for (const { code } of all) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const wanted = all.filter((change) => !left.has(change.code));
  const toggle = (code: string) => {
    const next = new Set(left);
    if (!next.delete(code)) next.add(code);
    setLeft(next);
  };
  const apply = () => {
    onClose();
    void session.applyFixes(left.size === 0 ? null : [...kinds.keys()].filter((code) => !left.has(code)));
  };
  return (
    <Dialog
      open
      wide
      title={t('自动改正', 'Safe corrections')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('取消', 'Cancel')}</Button>
          <Button variant="primary" icon="wand" disabled={wanted.length === 0} onClick={apply}>
            {t(`改正 ${count(wanted.length)} 处`, `Correct ${count(wanted.length)}`)}
          </Button>
        </>
      }
    >
      <div class="stack fixes">
        <p class="soft">
          {t('只做不会改变原意的改正，例如去掉空格、换成模板中的写法；改后可以撤销。', 'Only corrections that change no meaning, such as blanks or the template’s own wording; they can be undone.')}
        </p>
        <fieldset class="kinds">
          <legend>{t('改哪几类', 'Which kinds')}</legend>
          {[...kinds].map(([code, times]) => (
            <label key={code}>
              <input type="checkbox" checked={!left.has(code)} onChange={() => toggle(code)} />
              <span>{titleOf(code)}</span>
              <span class="soft">{count(times)}</span>
            </label>
          ))}
        </fieldset>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t('改动预览', 'Preview')}>
          <table class="preview">
            <thead>
              <tr>
                <th scope="col">{t('位置', 'Cell')}</th>
                <th scope="col">{t('原内容', 'Before')}</th>
                <th scope="col">{t('改为', 'After')}</th>
                <th scope="col">{t('原因', 'Reason')}</th>
              </tr>
            </thead>
            <tbody>
              {wanted.slice(0, LISTED).map((change) => (
                <tr key={change.place}>
                  <th scope="row">{change.place}</th>
                  <td>
                    <del>
                      <Zh>{change.before}</Zh>
                    </del>
                  </td>
                  <td>
                    <ins>
                      <Zh>{change.after}</Zh>
                    </ins>
                  </td>
                  <td>{titleOf(change.code)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {wanted.length > LISTED && (
          <p class="soft small">{t(`另有 ${count(wanted.length - LISTED)} 处未列出`, `${count(wanted.length - LISTED)} more are not listed`)}</p>
        )}
      </div>
    </Dialog>
  );
}
