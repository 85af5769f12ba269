/**
 * Draws a chart with uPlot. Loaded when a chart is first shown, so that the pages before it stay small. Colours are the tokens in force at the
 * moment of drawing: after a change of theme, draw anew. Words, and the table beside it, are left to the component.
 */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartData, ChartHover, ChartMark, ChartShade, ChartText } from './chart-types';

export interface Drawn {
  resize(width: number): void;
  /** Shows the whole time again after a zoom. */
  reset(): void;
  destroy(): void;
}

interface Wishes {
  text: ChartText;
  height: number;
  timeZone: string;
  onHover(hover: ChartHover | null): void;
  onZoom(zoomed: boolean): void;
}

const SECOND_MS = 1000;
const MINUTE_S = 60;
const LINE_TOKENS = ['1', '2', '3', '4', '5'];
const AXIS_FONT_PX = 12;
const LABEL_PAD_PX = 6;
const AXIS_HEIGHT_PX = 28;
const AXIS_WIDTH_PX = 56;
/** Steps of the axis: with these a short number (`1.5K`) is the number at the line and not one near it. */
const STEPS = Array.from({ length: 15 }, (_, power) => [1, 2, 5].map((n) => n * 10 ** power)).flat();

/** Resolves a token to a colour the canvas takes, whatever the token is made of. */
function palette(host: HTMLElement): (token: string) => string {
  const probe = host.appendChild(document.createElement('span'));
  const found = new Map<string, string>();
  const colour = (token: string) => {
    probe.style.color = `var(--ad-${token})`;
    return getComputedStyle(probe).color;
  };
  const names = ['text', 'text-muted', 'line', 'surface', 'chart-gap', 'chart-band-1', 'chart-band-2', 'accent'];
  for (const name of [...names, ...LINE_TOKENS.map((n) => `chart-line-${n}`)]) found.set(name, colour(name));
  probe.remove();
  return (token) => found.get(token) ?? '';
}

/** Bands and gaps behind the lines, each band with its name where there is room for it. */
function drawShades(u: uPlot, shades: readonly ChartShade[], colour: (token: string) => string, font: string): void {
  const { ctx, bbox } = u;
  const ratio = uPlot.pxRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.font = font;
  ctx.textBaseline = 'top';
  for (const shade of shades) {
    const left = Math.max(u.valToPos(shade.from / SECOND_MS, 'x', true), bbox.left);
    const right = Math.min(u.valToPos(shade.to / SECOND_MS, 'x', true), bbox.left + bbox.width);
    if (right <= left) continue;
    ctx.fillStyle = colour(`chart-${shade.kind}`);
    ctx.fillRect(left, bbox.top, Math.max(right - left, ratio), bbox.height);
    const room = right - left - 2 * LABEL_PAD_PX * ratio;
    const label = fitted(ctx, shade.label, room);
    ctx.fillStyle = colour('text-muted');
    if (label) ctx.fillText(label, left + LABEL_PAD_PX * ratio, bbox.top + LABEL_PAD_PX * ratio);
  }
  ctx.restore();
}

/** Cuts a label to the room there is; empty when not even two letters fit. */
function fitted(ctx: CanvasRenderingContext2D, label: string, room: number): string {
  if (ctx.measureText(label).width <= room) return label;
  const letters = [...label];
  while (letters.length > 2) {
    letters.pop();
    const cut = `${letters.join('')}…`;
    if (ctx.measureText(cut).width <= room) return cut;
  }
  return '';
}

/** A dashed line at each mark. */
function drawMarks(u: uPlot, marks: readonly ChartMark[], colour: string): void {
  const { ctx, bbox } = u;
  const ratio = uPlot.pxRatio;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = ratio;
  ctx.setLineDash([3 * ratio, 3 * ratio]);
  for (const mark of marks) {
    const x = Math.round(u.valToPos(mark.at / SECOND_MS, 'x', true));
    if (x < bbox.left || x > bbox.left + bbox.width) continue;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}

/** The value a line stands at: the last one at or before the index; "nothing new" looks further back. */
function standing(amounts: readonly (number | null | undefined)[], index: number): number | null {
  for (let i = index; i >= 0; i--) {
    const amount = amounts[i];
    if (amount !== undefined) return amount;
  }
  return null;
}

/** Draws into `host`, which it fills. */
export function drawChart(host: HTMLElement, data: ChartData, wishes: Wishes): Drawn {
  const colour = palette(host);
  const family = getComputedStyle(host).fontFamily;
  const font = `${AXIS_FONT_PX}px ${family}`;
  const canvasFont = `${AXIS_FONT_PX * uPlot.pxRatio}px ${family}`;
  const axis = { stroke: colour('text-muted'), font, ticks: { show: false } };
  const paths = uPlot.paths.stepped?.({ align: 1 });
  const first = (data.at[0] ?? 0) / SECOND_MS;
  const last = (data.at.at(-1) ?? 0) / SECOND_MS;

  const u = new uPlot(
    {
      width: host.clientWidth,
      height: wishes.height,
      legend: { show: false },
      // On the right half of the last time label stands outside of the plot.
      padding: [LABEL_PAD_PX, 5 * LABEL_PAD_PX, 0, 0],
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * SECOND_MS), wishes.timeZone),
      cursor: { y: false, drag: { x: true, y: false }, points: { size: 8 } },
      scales: { x: { time: true }, y: { range: (_, __, max) => [0, max > 0 ? max * 1.08 : 1] } },
      axes: [
        {
          ...axis,
          size: AXIS_HEIGHT_PX,
          grid: { show: false },
          values: (_, splits, __, ___, step) => splits.map((s) => wishes.text.clock(s * SECOND_MS, step < MINUTE_S)),
        },
        {
          ...axis,
          size: AXIS_WIDTH_PX,
          incrs: STEPS,
          grid: { stroke: colour('line'), width: 1 },
          values: (_, splits) => splits.map((amount) => wishes.text.amount(amount)),
        },
      ],
      series: [
        {},
        ...data.lines.map((line, index) => ({
          label: line.label,
          stroke: colour(`chart-line-${LINE_TOKENS[index % LINE_TOKENS.length]}`),
          width: 2,
          points: { show: data.at.length < 3 },
          ...(paths ? { paths } : {}),
        })),
      ],
      hooks: {
        drawClear: [(self) => drawShades(self, data.shades, colour, canvasFont)],
        draw: [(self) => drawMarks(self, data.marks, colour('text-muted'))],
        setCursor: [
          ({ cursor: { idx } }) => {
            const at = idx === null || idx === undefined ? undefined : data.at[idx];
            if (at === undefined || idx == null) wishes.onHover(null);
            else wishes.onHover({ at, amounts: data.lines.map((line) => standing(line.amounts, idx)) });
          },
        ],
        setScale: [
          ({ scales }, key) => {
            if (key === 'x') wishes.onZoom((scales.x?.min ?? first) > first || (scales.x?.max ?? last) < last);
          },
        ],
      },
    },
    [data.at.map((at) => at / SECOND_MS), ...data.lines.map((line) => [...line.amounts])],
    host,
  );
  return {
    resize: (width) => u.setSize({ width, height: wishes.height }),
    reset: () => u.setScale('x', { min: first, max: last }),
    destroy: () => u.destroy(),
  };
}
