/** Makes a picture small enough to be kept with a product: at most 60 kB as a `data:` address, by size and quality. */
import type { PictureAnswer } from '../../components/desk/model';

/** Characters of the address. */
const MOST = 60_000;
/** Longest side in pixels, and quality: tried in this order. */
const TRIES: readonly [side: number, quality: number][] = [
  [512, 0.85],
  [400, 0.8],
  [320, 0.75],
  [240, 0.7],
  [160, 0.6],
];

function draw(picture: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

export async function shrink(file: Blob): Promise<PictureAnswer> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return { ok: false, reason: 'no-image' };
  }
  try {
    for (const [side, quality] of TRIES) {
      const url = draw(picture, side).toDataURL('image/webp', quality);
      if (url.length <= MOST) return { ok: true, url };
    }
    return { ok: false, reason: 'too-big' };
  } finally {
    picture.close();
  }
}
