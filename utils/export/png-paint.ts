/** Paints a laid-out picture on a canvas and gives its PNG bytes. Colours and fonts come from the caller, who knows the theme. */
import type { Path } from './card-layout';
import type { Draw, Ink, Laid, Measure } from './png-layout';

export interface Paints extends Record<Ink, string> {
  ground: string;
  font: string;
}

/** Larger than this, Chromium gives an empty canvas. */
const HIGHEST = 16_000;
const SHARP = 2;

const STROKE = 2.5;

/** What was laid out as PNG, twice as sharp as its layout where that is possible. Rejects when the browser cannot draw it. */
export async function paintPng(layOut: (measure: Measure) => Laid<Draw | Path>, paints: Paints): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws on no canvas');
  const font = (size: number, bold: boolean) => `${bold ? 650 : 400} ${size}px ${paints.font}`;
  const measure: Measure = (text, size, bold) => {
    context.font = font(size, bold);
    return context.measureText(text).width;
  };
  const laid = layOut(measure);
  const scale = laid.height * SHARP <= HIGHEST ? SHARP : 1;
  canvas.width = laid.width * scale;
  canvas.height = laid.height * scale;
  context.scale(scale, scale);
  context.fillStyle = paints.ground;
  context.fillRect(0, 0, laid.width, laid.height);
  for (const draw of laid.draws) {
    context.fillStyle = paints[draw.ink];
    if (draw.kind === 'path') {
      context.strokeStyle = paints[draw.ink];
      context.lineWidth = STROKE;
      context.lineJoin = 'round';
      context.beginPath();
      for (const [x, y] of draw.points) context.lineTo(x, y);
      context.stroke();
    } else if (draw.kind === 'box') {
      context.fillRect(draw.x, draw.y, draw.width, draw.height);
    } else {
      context.font = font(draw.size, draw.bold);
      context.textAlign = draw.align;
      context.fillText(draw.text, draw.x, draw.y);
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
