import type { Text } from '../i18n.ts';
import type { RowState, Severity } from './model/types.ts';

/** As the report of the library names them. */
export const STATE_NAMES: Readonly<Record<RowState, Text>> = {
  to_fix: ['必须改正', 'to fix'],
  undecided: ['无法判定', 'undecided'],
  to_look_at: ['请核对', 'to look at'],
  ready: ['可以导入', 'ready to import'],
  nobody: ['不是人员', 'nobody'],
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: ['错误', 'error'],
  undecided: ['待定', 'undecided'],
  warning: ['提醒', 'warning'],
  note: ['说明', 'note'],
};
