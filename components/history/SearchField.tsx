/** The field that sessions are searched with, as one types. */
import { Icon } from '../ui/Icon';
import { useText } from '../ui/text';

interface Props {
  value: string;
  onSearch(query: string): void;
}

export function SearchField({ value, onSearch }: Props) {
  const { t } = useText();
  return (
    <label class="adh-search">
      <Icon name="search" />
      <span class="ad-sr-only">{t('history.search')}</span>
      <input
        class="ad-input"
        type="search"
        value={value}
        placeholder={t('history.search')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}
