/** The shared parts that pages are made of. */
export { Button, ButtonLink, type ButtonProps } from './button.tsx';
export { Dialog } from './dialog.tsx';
export { Choice, SelectField, TextField } from './field.tsx';
export { FindingCard, GradeMark, GRADES, SourceLine, Zh } from './finding.tsx';
export { Icon, type IconName } from './icon.tsx';
export { Empty, Notice, PageHead, Panel } from './layout.tsx';
export type { Severity } from '../engine.ts';
export { SEVERITIES, SeverityMark } from './severity.tsx';
export { Tabs, type TabItem } from './tabs.tsx';
