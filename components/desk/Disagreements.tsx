/** Two windows changed one row: both versions side by side, and the person says which counts. Nothing was overwritten meanwhile. */
import type { Product, Rundown } from '../../utils/domain/rundown';
import type { Disagreement } from '../../utils/state/desk';
import type { ShowRow } from '../../utils/state/desk-queue';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { useFieldText } from './use-field-text';

export function Disagreements() {
  const { desk } = useDesk();
  return (
    <>
      {desk.disagreements.value.map((one) => (
        <Versions key={`${one.kind}:${one.id}`} one={one} />
      ))}
    </>
  );
}

const nameOf = (row: ShowRow | null): string => (row === null ? '' : 'segments' in row ? row.title : row.name);

/** Fields that differ, as texts. */
function differences(mine: ShowRow | null, theirs: ShowRow | null): string[] {
  const fields = new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})]);
  const of = (row: ShowRow | null, field: string) => JSON.stringify((row as Record<string, unknown> | null)?.[field]);
  return [...fields].filter((field) => !['v', 'id', 'rev', 'editedAt'].includes(field) && of(mine, field) !== of(theirs, field));
}

function Versions({ one }: { one: Disagreement }) {
  const { desk } = useDesk();
  const { t } = useText();
  const fieldText = useFieldText();
  const fields = differences(one.mine, one.theirs);
  const title = nameOf(one.mine) || nameOf(one.theirs) || t('desk.unnamed');
  const side = (whose: 'mine' | 'theirs') => {
    const row = one[whose];
    return (
      <div class="adk-version">
        <h3>{t(`desk.conflict.${whose}`)}</h3>
        {row === null ? (
          <p>{t('desk.conflict.removed')}</p>
        ) : (
          <dl>
            {fields.map((field) => (
              <div key={field}>
                <dt>{fieldText.label(field)}</dt>
                <dd>{fieldText.value(row as Product | Rundown, field)}</dd>
              </div>
            ))}
          </dl>
        )}
        <Button variant={whose === 'mine' ? 'primary' : 'plain'} onClick={() => desk.settle(one, whose)}>
          {t(`desk.conflict.keep.${whose}`)}
        </Button>
      </div>
    );
  };
  return (
    <section class="adk-conflict" role="alert" aria-label={t('desk.conflict.title', { title })}>
      <h2>{t('desk.conflict.title', { title })}</h2>
      <p>{t('desk.conflict.text')}</p>
      <div class="adk-versions">
        {side('mine')}
        {side('theirs')}
      </div>
    </section>
  );
}
