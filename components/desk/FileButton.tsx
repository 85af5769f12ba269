/** A button that asks for a file: the browser's own speaks the browser's language, not the one chosen here. */
import { Icon } from '../ui/Icon';

interface Props {
  label: string;
  accept: string;
  onFile(file: File): void;
}

export function FileButton({ label, accept, onFile }: Props) {
  return (
    <label class="ad-button ad-button-plain ad-control-md adk-file">
      <Icon name="upload" />
      {label}
      <input
        class="ad-sr-only"
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
