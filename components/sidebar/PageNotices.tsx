/** What is to be said of the page that is read: nothing found, wrong page, recorded elsewhere, and what to do about it. */
import { useComputed } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { Key } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { ByHand } from './by-hand';
import { ConfirmNotice } from './ConfirmNotice';
import { HiddenAdvice } from './HiddenAdvice';
import { useModel } from './model';
import { type PageNotice, pageNotices } from './page-words';

const TITLES = {
  none: 'sidebar.page.none',
  searching: 'sidebar.page.searching',
  nothing: 'sidebar.page.nothing',
  wrong: 'sidebar.page.wrong',
  notLive: 'sidebar.page.notLive',
  ended: 'sidebar.page.ended',
  duplicate: 'sidebar.page.duplicate',
  canvas: 'sidebar.page.canvas',
  ambiguous: 'sidebar.page.ambiguous',
  frames: 'sidebar.page.frames',
} as const satisfies Record<PageNotice['kind'], Key>;

const ADVICE: Partial<Record<PageNotice['kind'], Key>> = {
  none: 'sidebar.page.noneDo',
  nothing: 'sidebar.page.nothingDo',
  wrong: 'sidebar.page.wrongDo',
  notLive: 'sidebar.page.notLiveDo',
  ended: 'sidebar.page.endedDo',
  duplicate: 'sidebar.page.duplicateDo',
  canvas: 'sidebar.page.canvasDo',
  ambiguous: 'sidebar.page.ambiguousDo',
  frames: 'sidebar.page.framesDo',
};

export function PageNotices() {
  const { live, onRepoint } = useModel();
  const { t } = useText();
  const known = useComputed(() => live.state.value !== null);
  const here = useComputed(() => live.state.value?.here);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const byHand = useContext(ByHand);
  if (!known.value) return null;

  const platform = here.value?.reader.platform ?? '';
  return (
    <>
      {pageNotices(here.value).map(({ kind, tone, metrics = [], hosts = [], aside = false }) => {
        const advice = ADVICE[kind];
        const names = metrics.map((id) => t(`common.metric.${id}`)).join(' · ');
        const pointable = onRepoint && (kind === 'nothing' || kind === 'ambiguous');
        const typed = kind === 'canvas' && recording.value ? metrics[0] : undefined;
        return (
          <Notice
            key={kind}
            tone={tone}
            compact={aside}
            title={t(TITLES[kind], { platform, metrics: names, hosts: hosts.join(' · ') })}
            actions={
              <>
                {pointable && (
                  <Button size="sm" icon="target" onClick={() => onRepoint(kind === 'ambiguous' ? (metrics[0] ?? null) : null)}>
                    {t('sidebar.page.point')}
                  </Button>
                )}
                {typed && byHand && (
                  <Button size="sm" icon="edit" onClick={() => (byHand.value = typed)}>
                    {t('sidebar.page.canvasType')}
                  </Button>
                )}
              </>
            }
          >
            {advice && <p>{t(advice)}</p>}
            {onRepoint && kind === 'nothing' && <p>{t('sidebar.page.nothingPoint')}</p>}
          </Notice>
        );
      })}
      <HiddenAdvice />
      <ConfirmNotice />
    </>
  );
}
