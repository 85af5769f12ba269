/** Corrections of numbers: making one, and those of this session, each with a way to mend it or to take it back. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Correction } from '../../../utils/domain/ledger/corrections';
import type { MetricId } from '../../../utils/domain/metrics';
import { useModel } from '../model';
import { CorrectionEntry } from './CorrectionEntry';
import { CorrectionList } from './CorrectionList';

/** `wanted`: the number that somebody asked to type in. */
export function Corrections({ wanted }: { wanted?: MetricId }) {
  const { live } = useModel();
  const [editing, setEditing] = useState<string | null>(null);
  const marks = useComputed(() => live.state.value?.session?.marks ?? []);
  const corrections = marks.value.filter((mark): mark is Correction => mark.kind === 'correction' && !mark.takenBack);
  const mark = corrections.find(({ id }) => id === editing);
  return (
    <>
      <CorrectionEntry key={mark?.id ?? `new ${wanted ?? ''}`} mark={mark} wanted={wanted} onDone={() => setEditing(null)} />
      <CorrectionList corrections={corrections} editing={mark?.id} onEdit={setEditing} />
    </>
  );
}
