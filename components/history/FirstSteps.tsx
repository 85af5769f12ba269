/** On a fresh install: the way to the three first steps, which are at the desk. Gone for good once they were done or skipped. */
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';

interface Props {
  onOpen(): void;
  onSkip(): void;
}

export function FirstSteps({ onOpen, onSkip }: Props) {
  const { t } = useText();
  return (
    <Notice
      tone="info"
      title={t('history.first.title')}
      actions={
        <>
          <Button size="sm" variant="primary" icon="play" onClick={onOpen}>
            {t('history.first.open')}
          </Button>
          <Button size="sm" variant="quiet" onClick={onSkip}>
            {t('history.first.skip')}
          </Button>
        </>
      }
    />
  );
}
