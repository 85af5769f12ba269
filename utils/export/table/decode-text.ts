/** Bytes of a text file to text: finds the encoding that Chinese spreadsheets save in. What the text says is left to the parsers. */
import type { Encoding } from './grid';

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** Characters that could not be read; they stand in the text as U+FFFD. */
  damaged: number;
}

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function decodeExactly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** UTF-16 that lacks its mark: ASCII in it has a zero in every second byte. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length & ~1, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length / 2 / 10;
  if (odd > most && even * 10 < odd) return 'utf-16le';
  return even > most && odd * 10 < even ? 'utf-16be' : undefined;
}

/**
 * UTF-8 with or without mark, UTF-16 in both orders, else GB18030, which is what Excel in China saves CSV as. A UTF-8 file with a few
 * broken bytes stays UTF-8: as GB18030 all of it would turn into other characters. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const wide = marked ?? guessUtf16(bytes);
  if (wide) {
    const text = decode(bytes, wide);
    return { text, encoding: wide, damaged: count(text, /\ufffd/g) };
  }
  const exact = decodeExactly(bytes, 'utf-8');
  if (exact !== undefined) return { text: exact, encoding: 'utf-8', damaged: 0 };
  const loose = decode(bytes, 'utf-8');
  const broken = count(loose, /\ufffd/g);
  const whole = count(loose, /[^\0-\x7f\ufffd]/g);
  if (broken * 20 < whole) return { text: loose, encoding: 'utf-8', damaged: broken };
  const text = decodeExactly(bytes, 'gb18030') ?? decode(bytes, 'gb18030');
  return { text, encoding: 'gb18030', damaged: count(text, /\ufffd/g) };
}
