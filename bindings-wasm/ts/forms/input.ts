import type { Inspection, Schema } from "./define.js";

/** Beside the schema. */
export interface BindOptions<Output, Derived> {
  /** Where messages are written; it becomes the description of the field. */
  readonly message?: HTMLElement | undefined;
  /** Milliseconds after the last key before the field is judged; 250 if left out. Leaving the field judges at once. */
  readonly debounce?: number | undefined;
  /** Whether the value is masked while the field is not in use. */
  readonly mask?: boolean | undefined;
  /** Told whenever the field was judged: what was found, and what follows from the value. */
  readonly onChecked?: ((seen: Inspection<Output, Derived>, value: string) => void) | undefined;
}

/** What can be done with a field that is bound. Called, it takes the binding off again. */
export interface Binding {
  (): void;
  /** The value, also while it is masked. */
  readonly value: string;
  /** Puts a value into the field and judges it. */
  set(value: string): void;
}

const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

/** A text without blanks, its full-width characters as ASCII. What this changes says nothing else than before. */
export function compact(text: string): string {
  return text.replace(BLANK, "").replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * Binds a field of a page to a schema: the browser's own validity and messages, the right keyboard, clean pasting, masking
 * while the field is not in use.
 *
 * @returns how to take the binding off again
 */
export function bindInput<Output, Derived>(
  field: HTMLInputElement,
  schema: Schema<string, Output, Derived>,
  options: BindOptions<Output, Derived> = {},
): Binding {
  const { message, debounce = 250, onChecked } = options;
  const { inputmode, pattern, maxlength, compact: isCompact = false, mask } = schema.attributes;
  const masks = options.mask === true ? mask : undefined;
  let real: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const names = ["inputmode", "pattern", "maxlength", "aria-invalid", "aria-describedby"] as const;
  const before = names.map((name) => [name, field.getAttribute(name)] as const);
  function attribute(name: (typeof names)[number], value: string | number | undefined): void {
    if (value !== undefined) field.setAttribute(name, String(value));
  }
  attribute("inputmode", inputmode);
  attribute("pattern", pattern);
  attribute("maxlength", maxlength);
  if (message !== undefined) {
    message.id ||= `zhtj-${(Math.random() * 2 ** 32).toString(36)}`;
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "" && id !== message.id);
    attribute("aria-describedby", [...described, message.id].join(" "));
    // Told when it changes, but not in the middle of a word.
    if (!message.hasAttribute("aria-live")) message.setAttribute("aria-live", "polite");
  }

  const value = () => real ?? field.value;

  function judge(): void {
    clearTimeout(timer);
    const text = value();
    const seen = schema.inspect(text);
    // Whether a field must be filled in is told by `required`.
    const problem = text === "" ? undefined : seen.issues[0];
    field.setCustomValidity(problem?.message ?? "");
    field.setAttribute("aria-invalid", String(problem !== undefined));
    if (message !== undefined) message.textContent = text === "" ? "" : (problem ?? seen.warnings[0])?.message ?? "";
    onChecked?.(seen, text);
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(judge, debounce);
  }

  function onInput(event: Event): void {
    real = undefined;
    // An input method composes over several events; what it has not finished is not touched.
    if (isCompact && !(event as InputEvent).isComposing) clean();
    later();
  }

  function clean(): void {
    const tidy = compact(field.value);
    if (tidy === field.value) return;
    const end = compact(field.value.slice(0, field.selectionStart ?? undefined)).length;
    field.value = tidy;
    if (field === document.activeElement) field.setSelectionRange(end, end);
  }

  function onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData("text");
    if (pasted === undefined || !isCompact) return;
    // Cleaned before the browser cuts it to `maxlength`.
    event.preventDefault();
    field.setRangeText(compact(pasted), field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }

  function hide(): void {
    if (masks === undefined || real !== undefined || field.value === "") return;
    real = field.value;
    field.removeAttribute("pattern");
    field.value = masks(real);
  }

  function show(): void {
    if (real === undefined) return;
    field.value = real;
    real = undefined;
    attribute("pattern", pattern);
  }

  function onBlur(): void {
    judge();
    hide();
  }

  /** The form sends the value, never the mask. */
  function onFormData(event: FormDataEvent): void {
    if (real !== undefined && field.name !== "") event.formData.set(field.name, real);
  }

  const form = field.form;
  field.addEventListener("input", onInput);
  field.addEventListener("compositionend", onInput);
  field.addEventListener("paste", onPaste);
  field.addEventListener("focus", show);
  field.addEventListener("blur", onBlur);
  form?.addEventListener("formdata", onFormData);

  function unbind(): void {
    clearTimeout(timer);
    field.removeEventListener("input", onInput);
    field.removeEventListener("compositionend", onInput);
    field.removeEventListener("paste", onPaste);
    field.removeEventListener("focus", show);
    field.removeEventListener("blur", onBlur);
    form?.removeEventListener("formdata", onFormData);
    show();
    field.setCustomValidity("");
    for (const [name, old] of before) {
      if (old === null) field.removeAttribute(name);
      else field.setAttribute(name, old);
    }
    if (message !== undefined) message.textContent = "";
  }

  function set(text: string): void {
    real = undefined;
    field.value = isCompact ? compact(text) : text;
    judge();
    if (field !== document.activeElement) hide();
  }

  if (field.value !== "") set(field.value);
  return Object.defineProperty(Object.assign(unbind, { set }), "value", { get: value }) as Binding;
}
