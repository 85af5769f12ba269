/** Taking products in from a table: where it comes from, what its columns are, what becomes of each row, and what is there already. */
import type { DoubleChoice } from '../../utils/domain/products/doubles';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { ImportColumns } from './ImportColumns';
import { ImportRows } from './ImportRows';
import { ImportSource } from './ImportSource';
import { useDesk } from './model';

const CHOICES: readonly DoubleChoice[] = ['skip', 'replace', 'both'];
const REASONS = [
  'empty',
  'too-big',
  'unpacked-too-big',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'encrypted',
  'macros',
  'old-xls',
  'damaged',
  'unknown-format',
  'not-json',
  'too-deep',
  'not-products',
  'unreadable',
] as const;

export function ImportPage() {
  const { import: table } = useDesk();
  const { t } = useText();
  const refused = table.refused.value;
  const done = table.done.value;
  const preview = table.preview.value;
  const reason = REASONS.find((one) => one === refused?.reason) ?? 'damaged';
  return (
    <>
      <div class="adk-title">
        <h1>{t('desk.import.title')}</h1>
        <a class="adk-end" href={deskHref('products')}>
          {t('desk.import.back')}
        </a>
      </div>
      <ImportSource />
      {table.busy.value && (
        <p class="adk-quiet" role="status">
          {t('desk.import.reading')}
        </p>
      )}
      {refused && (
        <Notice tone="problem" title={t('desk.import.refusedTitle')}>
          {t(`desk.import.refused.${reason}`, { row: refused.row ?? 0, limit: refused.limit ?? 0 })}
        </Notice>
      )}
      {done && (
        <Notice tone="info" icon="check" title={t('desk.import.done', { added: done.added, replaced: done.replaced })}>
          <a href={deskHref('products')}>{t('desk.import.toList')}</a>
        </Notice>
      )}
      {table.file.value && <ImportColumns />}
      {preview && !preview.ok && (
        <Notice tone="warning" title={t(preview.reason === 'no-rows' ? 'desk.import.noRows' : 'desk.import.noName')} />
      )}
      {preview?.ok && (
        <>
          <ImportRows preview={preview} />
          {table.doubles.value > 0 && <Doubles />}
          <div class="adk-row">
            <Button variant="primary" size="lg" disabled={preview.products.length === 0} onClick={table.take}>
              {t('desk.import.take', { count: preview.products.length })}
            </Button>
            <Button size="lg" onClick={table.reset}>
              {t('desk.import.cancel')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function Doubles() {
  const { import: table } = useDesk();
  const { t } = useText();
  return (
    <fieldset class="adk-group">
      <legend>{t('desk.import.doubles', { count: table.doubles.value })}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="adk-choice">
          <input type="radio" name="doubles" checked={table.choice.value === choice} onChange={() => table.choose(choice)} />
          {t(`desk.import.double.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
