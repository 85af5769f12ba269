/** The form in which a person names a session: title, hosts, county, tags, note. What is stored, and whether it was, is the caller's business. */
import { useState } from 'preact/hooks';
import type { Session } from '../../utils/domain/session';
import { SEPARATOR, typedList } from '../../utils/domain/typed-list';
import type { SessionPatch } from '../../utils/state/history';
import { hostNames, type People } from '../../utils/state/history-search';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { SuggestField } from './SuggestField';
import { useFormat } from './use-format';

interface Props {
  session: Session;
  people: People;
  /** Names of hosts to suggest. */
  names: readonly string[];
  /** Names of campaigns to suggest. */
  campaigns: readonly string[];
  /** Why the last attempt was refused, as a sentence. */
  refused: string | null;
  /** Resolves when the answer is there. */
  onSave(patch: SessionPatch): Promise<void>;
  onCancel(): void;
}

/** The browser suggests whole values of a field: the names before the last one stand in each suggestion. */
function suggestionsFor(text: string, names: readonly string[]): string[] {
  const typed = text.split(SEPARATOR);
  const before = text.slice(0, text.length - (typed.at(-1) ?? '').trimStart().length);
  const taken = new Set(typed.slice(0, -1).map((name) => name.trim()));
  return names.filter((name) => !taken.has(name)).map((name) => before + name);
}

/** A host who was known before the edit keeps the id the session holds; a new name is kept as typed. */
function hostEntries(text: string, session: Session, people: People): string[] {
  const before = new Map(session.hosts.map((entry) => [people.get(entry)?.name ?? entry, entry]));
  return typedList(text).map((name) => before.get(name) ?? name);
}

export function EditSession({ session, people, names, campaigns, refused, onSave, onCancel }: Props) {
  const { t } = useText();
  const format = useFormat();
  const [title, setTitle] = useState(session.title);
  const [hosts, setHosts] = useState(format.names(hostNames(session, people)));
  const [county, setCounty] = useState(session.county ?? '');
  const [tags, setTags] = useState(format.names(session.tags));
  const [campaign, setCampaign] = useState(session.campaign ?? '');
  const [note, setNote] = useState(session.note);
  const [busy, setBusy] = useState(false);
  const knownCounties = [...new Set([...people.values()].map((host) => host.county).filter(Boolean))];

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const isPlaced = session.county !== undefined || county.trim() !== '';
    const isNamed = session.campaign !== undefined || campaign.trim() !== '';
    await onSave({
      title: title.trim(),
      hosts: hostEntries(hosts, session, people),
      ...(isPlaced ? { county: county.trim() } : {}),
      ...(isNamed ? { campaign: campaign.trim() } : {}),
      tags: typedList(tags),
      note: note.trim(),
    });
    setBusy(false);
  }

  return (
    <form class="adh-card adh-edit" onSubmit={(event) => void save(event)}>
      <SuggestField label={t('history.session.fieldTitle')} most={300} value={title} onText={setTitle} />
      <SuggestField
        label={t('history.session.fieldHosts')}
        hint={t('history.session.fieldHostsHint')}
        most={1000}
        value={hosts}
        suggestions={suggestionsFor(hosts, names)}
        onText={setHosts}
      />
      <SuggestField
        label={t('history.session.fieldCounty')}
        hint={t('history.session.fieldCountyHint')}
        most={300}
        value={county}
        suggestions={knownCounties}
        onText={setCounty}
      />
      <SuggestField
        label={t('history.session.fieldCampaign')}
        hint={t('history.session.fieldCampaignHint')}
        most={300}
        value={campaign}
        suggestions={campaigns}
        onText={setCampaign}
      />
      <SuggestField
        label={t('history.session.fieldTags')}
        hint={t('history.session.fieldTagsHint')}
        most={1000}
        value={tags}
        onText={setTags}
      />
      <Field label={t('history.session.fieldNote')} {...(refused === null ? {} : { error: refused })}>
        {(naming) => (
          <textarea
            {...naming}
            class="ad-input"
            rows={3}
            maxLength={4000}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="adh-actions">
        <Button type="submit" variant="primary" busy={busy}>
          {t('history.session.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('history.session.cancel')}
        </Button>
      </div>
    </form>
  );
}
