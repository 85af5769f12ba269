/** Which rundown is open, its title, whether sidebar and prompter show it, and how to be rid of it. */
import type { Rundown } from '../../utils/domain/rundown';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useDesk } from './model';
import { TextField } from './TextField';

/** The rundown that sidebar and prompter show, by the same rule as the background serves it. */
function isShown(rundown: Rundown, rundowns: readonly Rundown[], chosen: string | null): boolean {
  if (chosen !== null && (chosen === 'sample' || rundowns.some(({ id }) => id === chosen))) return chosen === rundown.id;
  return rundowns.filter(({ segments }) => segments.length > 0).length === 1 && rundown.segments.length > 0;
}

export function RundownHead({ rundown }: { rundown: Rundown }) {
  const { desk, go, chosen, choose, say } = useDesk();
  const { t } = useText();
  const { rundowns } = desk.data.value;
  const shown = isShown(rundown, rundowns, chosen.value);
  const remove = () => {
    desk.remove('rundowns', rundown.id);
    say(t('desk.rundown.removed', { title: rundown.title }));
    go(deskHref('rundown'));
  };
  return (
    <div class="adk-rundown-head">
      {rundowns.length > 1 && (
        <Field label={t('desk.rundown.which')}>
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={rundown.id}
              onChange={(event) => go(deskHref('rundown', event.currentTarget.value))}
            >
              {rundowns.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title || t('desk.unnamed')}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <TextField
        label={t('desk.field.title')}
        value={rundown.title}
        onText={(title) => desk.change('rundowns', rundown.id, (row) => ({ ...row, title }), 'title')}
      />
      <div class="adk-row">
        <Button
          icon="screen"
          pressed={shown}
          onClick={() => choose(shown && chosen.value === rundown.id ? 'sample' : rundown.id)}
        >
          {t(shown ? 'desk.rundown.isShown' : 'desk.rundown.show')}
        </Button>
        <Button variant="danger" icon="trash" onClick={remove}>
          {t('desk.rundown.remove')}
        </Button>
      </div>
    </div>
  );
}
