import type { ComponentChildren, TargetedMouseEvent } from 'preact';

import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  /** `primary` for the one thing to do next, `plain` for what stands beside it, `quiet` for what is within a text. */
  readonly variant?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName | undefined;
  readonly small?: boolean;
  /** For a button of an icon alone: what it does. */
  readonly label?: string;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly title?: string;
  readonly type?: 'button' | 'submit';
  readonly class?: string;
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const classes = ['button', props.variant ?? 'plain', props.small ? 'small' : '', props.children ? '' : 'square', props.class ?? ''];
  return (
    <button
      type={props.type ?? 'button'}
      class={classes.filter(Boolean).join(' ')}
      aria-label={props.label}
      title={props.title ?? props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {props.icon && <Icon name={props.icon} size={props.small ? 16 : 18} />}
      {props.children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink(props: { href: string; variant?: 'primary' | 'plain' | 'quiet'; icon?: IconName; children: ComponentChildren }) {
  return (
    <a class={`button ${props.variant ?? 'plain'}`} href={props.href}>
      {props.icon && <Icon name={props.icon} size={18} />}
      {props.children}
    </a>
  );
}
