import { t } from '../../i18n.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { session } from '../session.ts';

/** Asks before edits are lost. */
export function LeavingDialog({ onLeave }: { onLeave(): void }) {
  const close = () => (session.leaving.value = null);
  return (
    <Dialog
      open
      title={t('放弃修改？', 'Drop the edits?')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('留在这里', 'Stay')}</Button>
          <Button variant="primary" onClick={onLeave}>
            {t('放弃', 'Drop them')}
          </Button>
        </>
      }
    >
      <p>{t('有修改还没有下载，离开后不能找回。', 'There are edits that were not downloaded; they cannot be brought back.')}</p>
    </Dialog>
  );
}
