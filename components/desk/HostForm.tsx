/** One host: name, title, county, tags. Kept as it is typed. */
import { useState } from 'preact/hooks';
import { formatList } from '../../utils/domain/format';
import type { Host } from '../../utils/domain/rundown';
import { withoutHost } from '../../utils/domain/rundown-edit/segments';
import { typedList } from '../../utils/domain/typed-list';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { TextField } from './TextField';

export function HostForm({ host }: { host: Host }) {
  const { desk, go, say } = useDesk();
  const { t, language } = useText();
  const { id } = host;
  const joined = formatList(host.tags, language);
  const [tags, setTags] = useState(joined);
  const set = (field: 'name' | 'title' | 'county') => (text: string) =>
    desk.change('hosts', id, (row) => ({ ...row, [field]: text }), field);
  const remove = () => {
    desk.edit((data) => ({
      ...data,
      hosts: data.hosts.filter((one) => one.id !== id),
      rundowns: data.rundowns.map((rundown) => withoutHost(rundown, id)),
    }));
    say(t('desk.hosts.removed', { name: host.name || t('desk.unnamed') }));
    go(deskHref('hosts'));
  };
  return (
    <section class="adk-form" aria-label={host.name || t('desk.unnamed')}>
      <div class="adk-fields">
        <TextField
          label={t('desk.field.name')}
          value={host.name}
          required
          onText={set('name')}
          {...(host.name.trim() === '' ? { error: t('desk.error.required') } : {})}
        />
        <TextField label={t('desk.field.post')} value={host.title} hint={t('desk.hint.title')} onText={set('title')} />
        <TextField label={t('desk.field.county')} value={host.county} onText={set('county')} />
        <TextField
          label={t('desk.field.tags')}
          // The separators one is just typing are no tags yet; an undo or another window counts over them.
          value={formatList(typedList(tags), language) === joined ? tags : joined}
          hint={t('desk.hint.tags')}
          onText={(text) => {
            setTags(text);
            desk.change('hosts', id, (row) => ({ ...row, tags: typedList(text) }), 'tags');
          }}
        />
      </div>
      <div class="adk-row adk-end">
        <Button variant="danger" icon="trash" onClick={remove}>
          {t('desk.hosts.remove')}
        </Button>
      </div>
    </section>
  );
}
