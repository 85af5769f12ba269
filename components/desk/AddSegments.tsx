/** Adds segments to a rundown: products found by typing, several one after the other, or another kind of segment. */
import { useMemo, useState } from 'preact/hooks';
import { filterProducts } from '../../utils/domain/products/sort';
import type { Rundown, Segment, SegmentKind } from '../../utils/domain/rundown';
import { addSegment } from '../../utils/domain/rundown-edit/segments';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { kindText } from './use-segment-title';

const OTHERS: readonly SegmentKind[] = ['greeting', 'song', 'guest', 'qa', 'draw', 'other'];
/** Planned minutes of a new segment, a start to be changed. */
const MINUTES: Readonly<Record<SegmentKind, number>> = { product: 10, greeting: 3, song: 4, guest: 10, qa: 8, draw: 5, other: 5 };
const MOST_FOUND = 8;

/** `after`: the segment behind which new ones go; without it they go to the end. */
export function AddSegments({ rundown, after }: { rundown: Rundown; after?: string }) {
  const { desk, go, newId, say } = useDesk();
  const text = useText();
  const { t } = text;
  const [query, setQuery] = useState('');
  const { products } = desk.data.value;
  const planned = new Set(rundown.segments.map(({ product }) => product));
  const fitting = useMemo(() => filterProducts(products, query), [products, query]);
  const found = fitting.toSorted((a, b) => Number(planned.has(a.id)) - Number(planned.has(b.id)));
  const put = (more: readonly Omit<Segment, 'id' | 'plannedMinutes' | 'hosts'>[]) => {
    const added = more.map((one): Segment => ({ ...one, id: newId(), plannedMinutes: MINUTES[one.kind], hosts: [] }));
    const at = after === undefined ? rundown.segments.length : rundown.segments.findIndex(({ id }) => id === after) + 1;
    desk.change('rundowns', rundown.id, (row) => added.reduce((all, segment, i) => addSegment(all, segment, at + i), row));
    say(t('desk.rundown.added', { count: added.length }));
    const last = added.at(-1);
    if (last) go(deskHref('rundown', rundown.id, last.id));
  };
  const unplanned = found.filter(({ id }) => !planned.has(id));
  return (
    <section class="adk-add" aria-label={t('desk.rundown.addSegments')}>
      <Field label={t('desk.rundown.addProduct')}>
        {(naming) => (
          <input
            {...naming}
            class="ad-input"
            type="search"
            autocomplete="off"
            placeholder={t('desk.products.search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      <ul class="adk-row adk-plain">
        {found.slice(0, MOST_FOUND).map(({ id, name }) => (
          <li key={id}>
            <Button
              size="sm"
              icon="plus"
              variant={planned.has(id) ? 'quiet' : 'plain'}
              onClick={() => put([{ kind: 'product', product: id }])}
            >
              {name || t('desk.unnamed')}
            </Button>
          </li>
        ))}
      </ul>
      {unplanned.length > 1 && (
        <Button size="sm" onClick={() => put(unplanned.map(({ id }) => ({ kind: 'product' as const, product: id })))}>
          {t('desk.rundown.addAll', { count: unplanned.length })}
        </Button>
      )}
      <div class="adk-row">
        {OTHERS.map((kind) => (
          <Button key={kind} size="sm" icon="plus" onClick={() => put([{ kind }])}>
            {kindText(text, kind)}
          </Button>
        ))}
      </div>
    </section>
  );
}
