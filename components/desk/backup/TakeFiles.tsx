/** Where files are dropped or chosen; shows how far their reading is. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/text';
import { useBackup } from './model';
import { WorkingLine } from './WorkingLine';

export function TakeFiles() {
  const { t } = useText();
  const { handover } = useBackup();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => void handover.take([...(files ?? [])]);
  const reading = handover.working.value?.what === 'reading';
  return (
    <section
      class="adc-card adc-drop"
      data-over={over || undefined}
      aria-labelledby="take-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="upload" size="lg" />
      <h2 id="take-title">{t('desk.backup.take.title')}</h2>
      <p class="adc-quiet">{over ? t('desk.backup.take.drop') : t('desk.backup.take.text')}</p>
      <input
        ref={input}
        class="ad-sr-only"
        type="file"
        multiple
        accept=".anchordesk"
        tabIndex={-1}
        aria-label={t('desk.backup.take.choose')}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button variant="primary" icon="upload" busy={reading} onClick={() => input.current?.click()}>
        {t('desk.backup.take.choose')}
      </Button>
      {reading && <WorkingLine />}
    </section>
  );
}
