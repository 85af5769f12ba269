/** Which names of time zones can be used: anything else would throw wherever a time is drawn. */

/** Whether `Intl` knows the zone, such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // `Intl` throws for a name it does not know, also for an empty one: that is the answer.
    return false;
  }
}
