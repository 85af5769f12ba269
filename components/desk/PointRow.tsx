/** One talking point: its kind, its text with the wording check, and its place in the order. */
import type { PointKind, TalkingPoint } from '../../utils/domain/rundown';
import { setPoint } from '../../utils/domain/rundown-edit/product';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useDesk } from './model';
import type { Order } from './use-order';
import { WordingNotes } from './WordingNotes';

const KINDS: readonly PointKind[] = ['fact', 'slogan', 'ask', 'demo', 'caution', 'answer'];

interface Props {
  product: string;
  point: TalkingPoint;
  index: number;
  last: number;
  over: boolean;
  order: Order;
  next: string | null;
  error?: string;
  onRemove(): void;
}

export function PointRow({ product, point, index, last, over, order, next, error, onRemove }: Props) {
  const { desk } = useDesk();
  const { t } = useText();
  const { id, kind, text } = point;
  const nth = { place: index + 1 };
  const set = (patch: { kind?: PointKind; text?: string }) =>
    desk.change('products', product, (row) => setPoint(row, id, patch), 'text' in patch ? `point-${id}` : undefined);
  return (
    <li class="adk-point" data-over={over} {...order.row(id, next)}>
      <span class="adk-grip" aria-hidden="true">
        <Icon name="grip" />
      </span>
      <select
        class="ad-input adk-kind"
        aria-label={t('desk.points.kindOf', nth)}
        value={kind}
        onChange={(event) => set({ kind: event.currentTarget.value as PointKind })}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`desk.points.kind.${one}`)}
          </option>
        ))}
      </select>
      <div class="adk-text">
        <input
          id={`point-${id}`}
          class="ad-input"
          aria-label={t('desk.points.textOf', nth)}
          value={text}
          maxLength={4000}
          autocomplete="off"
          aria-invalid={error ? true : undefined}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
        {error && <p class="ad-field-error">{error}</p>}
        <WordingNotes text={text} />
      </div>
      <div class="adk-tools">
        <IconButton
          size="sm"
          icon="arrow-up"
          label={t('desk.order.up', nth)}
          aria-disabled={index === 0}
          onClick={() => order.by(id, -1)}
        />
        <IconButton
          size="sm"
          icon="arrow-down"
          label={t('desk.order.down', nth)}
          aria-disabled={index === last}
          onClick={() => order.by(id, 1)}
        />
        <IconButton size="sm" icon="trash" label={t('desk.points.remove', nth)} onClick={onRemove} />
      </div>
    </li>
  );
}
