/** A range with its name and its value in words. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: number;
  range: { min: number; max: number; step: number };
  /** The value as one says it. */
  text: string;
  onChange(value: number): void;
}

export function Slider({ label, value, range, text, onChange }: Props) {
  const id = useId();
  return (
    <div class="ad-slider">
      <label for={id}>{label}</label>
      <output for={id} class="ad-num">
        {text}
      </output>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
