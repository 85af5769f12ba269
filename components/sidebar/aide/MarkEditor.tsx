/** What was on air, to be corrected afterwards, and how far orders lag behind the words that sold them. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { formatClock } from '../../../utils/domain/format';
import { LAG_RANGE } from '../../../utils/domain/show-lag';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { Later } from './Later';
import type { AirMark } from './mark-times';

const SHOWN = 40;
const loadForm = () => import('./MarkForm').then((module) => module.MarkForm);
const SECOND_MS = 1000;

function LagField() {
  const { aide } = useModel();
  const { t } = useText();
  return (
    <Field label={t('sidebar.aide.marks.lag')} hint={t('sidebar.aide.marks.lagHint')}>
      {(naming) => (
        <input
          {...naming}
          class="ad-input ad-num ad-short"
          type="number"
          min={LAG_RANGE.min / SECOND_MS}
          max={LAG_RANGE.max / SECOND_MS}
          value={Math.round(aide.lagMs.value / SECOND_MS)}
          onChange={(event) => {
            const ms = event.currentTarget.valueAsNumber * SECOND_MS;
            if (ms >= LAG_RANGE.min && ms <= LAG_RANGE.max) aide.set.lagMs(Math.round(ms));
            else event.currentTarget.valueAsNumber = aide.lagMs.peek() / SECOND_MS;
          }}
        />
      )}
    </Field>
  );
}

export function MarkEditor() {
  const { live, timeZone } = useModel();
  const { t, language } = useText();
  const [editing, setEditing] = useState<string | null>(null);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const marks = useComputed(() => live.state.value?.session?.marks ?? []);
  if (!recording.value) return null;
  const air = marks.value.filter((mark): mark is AirMark => mark.kind === 'on-air').slice(0, SHOWN);
  const clock = (at: number | undefined) =>
    at === undefined ? t('sidebar.aide.marks.now') : formatClock(at, timeZone, language);
  return (
    <details class="ad-fold">
      <summary>{t('sidebar.aide.marks.heading')}</summary>
      <div class="ad-form">
        {air.length === 0 && <p class="ad-aside">{t('sidebar.aide.marks.none')}</p>}
        <ol class="ad-mark-list">
          {air.map((mark) => (
            <li key={mark.id} data-mark={mark.id}>
              {editing === mark.id ? (
                <Later load={loadForm} props={{ mark, onDone: () => setEditing(null) }} />
              ) : (
                <div class="ad-line">
                  <span class="ad-mark-title">{mark.title}</span>
                  <span class="ad-aside ad-num">
                    {clock(mark.at)}–{clock(mark.until)}
                  </span>
                  <IconButton
                    size="sm"
                    icon="edit"
                    label={t('sidebar.aide.marks.edit', { title: mark.title })}
                    onClick={() => setEditing(mark.id)}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
        <LagField />
      </div>
    </details>
  );
}
