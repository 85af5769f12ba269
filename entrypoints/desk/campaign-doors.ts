/** Files of a campaign: what goes into them is gathered here, their bytes are `utils/export`'s, loaded when one is first made. */
import type { ReadonlySignal } from '@preact/signals';
import { browser } from '#imports';
import type { CampaignDoors, Written } from '../../components/desk/campaign/model';
import { reportWords } from '../../components/desk/campaign/report-words';
import { pagePaints } from '../../components/ui/paints';
import { gatherBundle } from '../../utils/database/backup';
import { db } from '../../utils/database/db';
import type { Report, Table } from '../../utils/domain/campaign/report';
import { formatDate } from '../../utils/domain/format';
import type { SheetWords } from '../../utils/export/report-sheets';
import { type Language, type Translator, translator } from '../../utils/i18n';
import { download } from '../../utils/platform/download';
import { logError } from '../../utils/platform/error-log';
import { officeName } from '../../utils/settings/handover';
import { stepping } from '../../utils/state/stepping';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function nameOf(report: Report, text: Translator, part: string, extension: string): Promise<string> {
  const { exportName } = await import('../../utils/export/file-name');
  const title = [report.campaign.name, part].filter(Boolean).join(' ');
  return exportName(text.t('common.name'), title, Date.now(), report.campaign.timeZone, extension);
}

function sheetWords(report: Report, text: Translator): SheetWords {
  const { t, language } = text;
  const words = reportWords(report, text);
  const table = ['rank', 'streams', 'total'] as const;
  const sheet = [
    'county',
    'coverage',
    'known',
    'corrected',
    'precision',
    'atLeast',
    'yes',
    'tags',
    'left',
    'why',
    'method',
    'what',
    'value',
    'start',
    'end',
    'platforms',
  ] as const;
  return {
    word(word) {
      if (word === 'who') return t(`desk.campaign.table.who.${report.by}`);
      if (word === 'hours') return t('desk.campaign.tags.hours');
      if (word === 'hosts' || word === 'stream') return t(`desk.campaign.members.${word}`);
      const own = table.find((known) => known === word);
      if (own) return t(`desk.campaign.table.${own}`);
      return t(`desk.campaign.sheet.${sheet.find((known) => known === word) ?? 'what'}`);
    },
    metric: (metric) => t(`common.metric.${metric}`),
    title: (of) => words.title(of),
    why: (why) => t(`desk.campaign.left.${why}`, { count: 1 }),
    method: [
      [t('desk.campaign.column.name'), report.campaign.name],
      [t('desk.campaign.column.days'), words.days],
      [t('desk.campaign.sheet.made'), formatDate(Date.now(), report.campaign.timeZone, language)],
      ...report.tables.flatMap((of) => words.lines(of).map((line): [string, string] => [words.title(of), line])),
    ],
  };
}

async function picture(report: Report, table: Table, text: Translator): Promise<Blob> {
  const [{ paintPng }, { layOut }] = await Promise.all([
    import('../../utils/export/png-paint'),
    import('../../utils/export/png-layout'),
  ]);
  const { t } = text;
  const words = reportWords(report, text);
  const most = Math.max(...table.rows.map((row) => row.value ?? 0), 0);
  const rows = table.rows.map((row) => ({
    rank: row.rank === undefined ? t('common.noValue') : String(row.rank),
    name: row.group.name,
    more: report.by === 'county' ? '' : (row.group.county ?? ''),
    value: words.value(table.metric, row),
    share: row.value === undefined || most === 0 ? null : row.value / most,
  }));
  const drawn = {
    title: `${report.campaign.name} · ${words.title(table)}`,
    subtitle: words.days,
    rows,
    total: { name: t('desk.campaign.table.total'), value: words.figure(table.metric, table.total) },
    notes: words.lines(table),
  };
  return paintPng((measure) => layOut(drawn, measure), pagePaints());
}

/** What went wrong goes into the error log; the page says that no file came. */
async function making<T extends Written | null>(where: string, work: () => Promise<T | Written>): Promise<T | Written> {
  try {
    return await work();
  } catch (error) {
    await logError(where, error);
    return { ok: false };
  }
}

/** `language` is that in force when a file is made. */
export function campaignDoors(language: ReadonlySignal<Language>): CampaignDoors {
  const text = () => translator(language.peek());
  return {
    print: () => print(),
    xlsx: (report) =>
      making('campaign xlsx', async () => {
        const [{ writeXlsx }, { reportSheets }] = await Promise.all([
          import('../../utils/export/xlsx'),
          import('../../utils/export/report-sheets'),
        ]);
        const name = await nameOf(report, text(), '', 'xlsx');
        download(name, writeXlsx(reportSheets(report, sheetWords(report, text()))) as Uint8Array<ArrayBuffer>, XLSX);
        return { ok: true, name, left: 0 };
      }),
    png: (report, metric) =>
      making('campaign png', async () => {
        const table = report.tables.find((one) => one.metric === metric);
        if (!table) return { ok: false };
        const name = await nameOf(report, text(), reportWords(report, text()).title(table), 'png');
        download(name, await picture(report, table, text()), 'image/png');
        return { ok: true, name, left: 0 };
      }),
    json: (report) =>
      making('campaign json', async () => {
        const { reportJson } = await import('../../utils/export/report-json');
        const name = await nameOf(report, text(), '', 'json');
        download(name, reportJson(report, Date.now()), 'application/json');
        return { ok: true, name, left: 0 };
      }),
    bundle: (report, progress) =>
      making<Written | null>('campaign bundle', async () => {
        const { writeBundle, BUNDLE_EXTENSION, BUNDLE_TYPE } = await import('../../utils/export/bundle-write');
        const gathered = await gatherBundle(
          db,
          report.members.map((session) => session.id),
          { onSession: stepping(progress) },
        );
        if (!gathered) return null;
        const { left, ...content } = gathered;
        const office = await officeName.get();
        const app = browser.runtime.getManifest().version;
        const bytes = await writeBundle({ format: 1, kind: 'bundle', app, madeAt: Date.now(), office, ...content });
        const name = await nameOf(report, text(), '', BUNDLE_EXTENSION);
        download(name, bytes, BUNDLE_TYPE);
        return { ok: true, name, left: left.length };
      }),
  };
}
