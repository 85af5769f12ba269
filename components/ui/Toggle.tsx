/** A switch with its label: on or off, at once. */
interface Props {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  disabled?: boolean;
}

export function Toggle({ label, on, onChange, disabled = false }: Props) {
  return (
    <label class="ad-toggle">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="ad-toggle-track" aria-hidden="true" />
      <span>{label}</span>
    </label>
  );
}
