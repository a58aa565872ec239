import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import type { Finding } from '../engine.ts';
import { t } from '../i18n.ts';
import { FindingCard } from './finding.tsx';
import { Icon } from './icon.tsx';

interface Common {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly required?: boolean;
  /** What the library found about the value. */
  readonly findings?: readonly Finding[];
  readonly onTake?: ((suggestion: string) => void) | undefined;
  /** Whether the value was checked and nothing was found. */
  readonly ok?: boolean;
  readonly children?: ComponentChildren;
}

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** The frame of a field: label, hint, the control, and what was found, read out when it changes. */
function Frame(props: Common & { control: (ids: Ids) => ComponentChildren }) {
  const id = useId();
  const findings = props.findings ?? [];
  const refused = findings.some((finding) => finding.severity === 'error');
  const described = [props.hint ? `${id}-hint` : '', findings.length > 0 ? `${id}-found` : ''].filter(Boolean).join(' ');
  return (
    <div class={`field${refused ? ' refused' : ''}`}>
      <label for={id}>
        {props.label}
        {props.required && <span class="required" aria-hidden="true"> *</span>}
        {props.ok && (
          <span class="field-ok">
            <Icon name="ok" size={18} />
          </span>
        )}
      </label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.control({ id, 'aria-describedby': described || undefined, 'aria-invalid': refused ? 'true' : undefined })}
      <div class="found" id={`${id}-found`} aria-live="polite">
        {props.ok && <span class="sr-only">{t('已核对，没有问题', 'checked, nothing found')}</span>}
        {findings.map((finding) => (
          <FindingCard key={`${finding.code}${finding.path}`} finding={finding} onTake={props.onTake} />
        ))}
      </div>
      {props.children}
    </div>
  );
}

/** What a control may have beside its value. */
interface InputAttributes {
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly class?: string;
  readonly onBlur?: () => void;
}

export interface TextFieldProps extends Common {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'date' | 'search';
  readonly input?: InputAttributes;
}

export function TextField({ value, onValue, type = 'text', input, ...frame }: TextFieldProps) {
  return (
    <Frame
      {...frame}
      control={(ids) => (
        <input
          {...ids}
          {...input}
          // The types of the framework want a literal here.
          type={type as 'text'}
          autocomplete="off"
          spellcheck={false}
          required={frame.required ?? false}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}

export interface SelectFieldProps extends Common {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** `lang` where a label is in another language than the page. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string | undefined }[];
}

export function SelectField({ value, onValue, options, ...frame }: SelectFieldProps) {
  return (
    <Frame
      {...frame}
      control={(ids) => (
        <select {...ids} required={frame.required ?? false} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  /** Side by side rather than one below the other. */
  readonly inline?: boolean;
}

/** One of a few: radio buttons as large as a finger. */
export function Choice({ label, hint, value, onValue, options, inline = false }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset class={`choice${inline ? ' inline' : ''}`} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onValue(option.value)} />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
