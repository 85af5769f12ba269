/** A label, its control, a hint and what is wrong, tied together for eye and screen reader. The control itself is the caller's. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Spread these on the control. */
export interface ControlNaming {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with what was entered, and how to mend it. */
  error?: string;
  children: (naming: ControlNaming) => ComponentChildren;
}

export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const naming: ControlNaming = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div class="ad-field">
      <label for={id}>{label}</label>
      {children(naming)}
      {hint && (
        <p id={`${id}-hint`} class="ad-field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="ad-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
