/** Fields of products, hosts and rundowns as words: what they are called, and what stands in them. */
import { formatPrice } from '../../utils/domain/format';
import { useText } from '../ui/text';

const FIELDS = [
  'name',
  'origin',
  'unit',
  'voucher',
  'currency',
  'listMinor',
  'liveMinor',
  'floorMinor',
  'stock',
  'gift',
  'shipping',
  'picture',
  'points',
  'title',
  'county',
  'tags',
  'segments',
] as const;

export interface FieldText {
  label(field: string): string;
  value(row: object, field: string): string;
}

/** Lists are told by their texts, pictures by that there is one, absence by a dash. */
export function useFieldText(): FieldText {
  const { t, language } = useText();
  return {
    label(field) {
      const known = FIELDS.find((one) => one === field);
      return known ? t(`desk.field.${known}`) : field;
    },
    value(row, field) {
      const value = (row as Record<string, unknown>)[field];
      if (value === undefined || value === '') return t('common.noValue');
      if (field === 'picture') return t('desk.picture.there');
      if (field.endsWith('Minor')) return formatPrice(Number(value), (row as { currency?: string }).currency, language);
      if (value === true) return t('desk.yes');
      if (!Array.isArray(value)) return String(value);
      return value
        .map((one: unknown) => {
          if (typeof one === 'string') return one;
          const { text, title, kind } = one as { text?: string; title?: string; kind?: string };
          return text ?? title ?? kind ?? '';
        })
        .join(' · ');
    },
  };
}
