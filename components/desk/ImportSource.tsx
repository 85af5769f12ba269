/** Where a table comes from: a file, or cells that were copied. And the template to fill in. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { FileButton } from './FileButton';
import { useDesk } from './model';

export function ImportSource() {
  const { import: table, tables } = useDesk();
  const { t, language } = useText();
  const [failed, setFailed] = useState(false);
  const template = (format: 'xlsx' | 'csv') =>
    void tables.template(format, language).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  async function open(file: File | undefined): Promise<void> {
    if (file) await table.open(file, file.name);
  }
  return (
    <section
      class="adk-source"
      aria-label={t('desk.import.source')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <div class="adk-row">
        <FileButton label={t('desk.import.file')} accept=".csv,.tsv,.txt,.xlsx,.json" onFile={(file) => void open(file)} />
        <span class="adk-quiet">{t('desk.import.fileHint')}</span>
      </div>
      <Field label={t('desk.import.paste')} hint={t('desk.import.pasteHint')}>
        {(naming) => (
          <textarea
            {...naming}
            class="ad-input"
            rows={3}
            value=""
            onPaste={(event) => {
              event.preventDefault();
              void table.paste(event.clipboardData?.getData('text/plain') ?? '');
            }}
            onChange={(event) => {
              const text = event.currentTarget.value;
              event.currentTarget.value = '';
              if (text.trim() !== '') void table.paste(text);
            }}
          />
        )}
      </Field>
      <div class="adk-row">
        <span class="adk-quiet">{t('desk.import.template')}</span>
        <Button size="sm" icon="download" onClick={() => template('xlsx')}>
          {t('desk.import.templateXlsx')}
        </Button>
        <Button size="sm" icon="download" onClick={() => template('csv')}>
          {t('desk.import.templateCsv')}
        </Button>
        {failed && (
          <span class="ad-field-error" role="alert">
            {t('desk.export.failed')}
          </span>
        )}
      </div>
    </section>
  );
}
