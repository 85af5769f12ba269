/** Shape of a campaign at the border: in a message, and in a bundle. */
import * as z from 'zod/mini';
import { isTimeZone } from '../domain/time-zone';
import { id, shortText } from './rows';

const names = z.array(shortText).check(z.maxLength(50));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Names that `Intl` knows; anything else would throw wherever a time is drawn. */
export const timeZone = z.string().check(z.maxLength(60), z.refine(isTimeZone));

export const campaign = z.strictObject({
  v: z.literal(1),
  id,
  name: shortText,
  from: day,
  to: day,
  timeZone,
  tags: names,
  added: z.array(id).check(z.maxLength(5000)),
  removed: z.array(id).check(z.maxLength(5000)),
});
