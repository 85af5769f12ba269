/** Numbers of a session that a person corrected: what was read, what they made of it and why, what that said before; with ways to add, change and take back. */
import { useState } from 'preact/hooks';
import type { Correction } from '../../utils/domain/ledger/corrections';
import type { Recording, SessionPage } from '../../utils/state/session-page';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { CorrectionForm } from './CorrectionForm';
import { TakeBackForm } from './TakeBackForm';
import { useFormat } from './use-format';
import { useMarkText } from './use-mark-text';

interface Props {
  page: SessionPage;
  recording: Recording;
  /** Why the last change was refused, as a sentence. */
  refused: string | null;
}

/** What is open: a new one, or one that is changed or taken back. */
type Open = { what: 'add' } | { what: 'change' | 'take-back'; id: string } | null;

export function Corrections({ page, recording, refused }: Props) {
  const { t } = useText();
  const format = useFormat();
  const [open, show] = useState<Open>(null);
  const setOpen = (next: Open) => {
    // What was refused before says nothing of this form.
    page.dismiss();
    show(next);
  };
  const { session, marks } = recording;
  const text = useMarkText(session);
  const made = marks.filter((mark): mark is Correction => mark.kind === 'correction').sort((a, b) => a.at - b.at);
  const when = (at: number) => `${format.day(at, session.timeZone)} ${format.clock(at, session.timeZone)}`;
  const close = () => setOpen(null);
  const form = { refused, onCancel: close };
  // Closed when it is on disk; until then what was typed stays.
  const keep = async (done: Promise<boolean>) => {
    if (await done) close();
  };

  function tools(mark: Correction) {
    const metric = t(`common.metric.${mark.metric}`);
    if (mark.takenBack) return null;
    if (open && 'id' in open && open.id === mark.id) {
      return open.what === 'change' ? (
        <CorrectionForm
          {...form}
          session={session}
          mark={mark}
          onSave={({ amount, reason }) => keep(page.changeCorrection(mark.id, { amount: amount ?? null, reason }))}
        />
      ) : (
        <TakeBackForm {...form} onSave={(takenBack) => keep(page.changeCorrection(mark.id, { takenBack }))} />
      );
    }
    return (
      <span class="adh-actions">
        <IconButton
          size="sm"
          icon="edit"
          label={t('history.correct.edit', { metric })}
          onClick={() => setOpen({ what: 'change', id: mark.id })}
        />
        <IconButton
          size="sm"
          icon="undo"
          label={t('history.correct.takeBack', { metric })}
          onClick={() => setOpen({ what: 'take-back', id: mark.id })}
        />
      </span>
    );
  }

  return (
    <section class="adh-card" aria-labelledby="corrections-title">
      <h2 class="adh-card-title" id="corrections-title">
        {t('history.correct.title')}
      </h2>
      <p class="adh-hint">{t(made.length === 0 ? 'history.correct.none' : 'history.correct.hint')}</p>
      <ol class="adh-corrections">
        {made.map((mark) => (
          <li key={mark.id} data-correction={mark.id}>
            <span>{text(mark)}</span>
            <span class="adh-hint">{t('history.correct.made', { when: when(mark.madeAt ?? mark.at) })}</span>
            {(mark.before ?? []).map((said) => (
              <span key={said.at} class="adh-hint">
                {t('history.correct.before', {
                  when: when(said.at),
                  amount: format.amount(mark.metric, { amount: said.amount, currency: mark.currency }),
                  reason: said.reason,
                })}
              </span>
            ))}
            {tools(mark)}
          </li>
        ))}
      </ol>
      {open?.what === 'add' ? (
        <CorrectionForm {...form} session={session} onSave={(entry) => keep(page.correct(entry))} />
      ) : (
        <div class="adh-actions">
          <Button size="sm" icon="edit" onClick={() => setOpen({ what: 'add' })}>
            {t('history.correct.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
