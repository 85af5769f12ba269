/** How a share of a session's length is drawn on the chart's axis of time: one percent as one minute, so that the steps of the axis are round. */
const PERCENT_MS = 60_000;

/** The whole of a session, in ms of the axis. */
export const SHARE_MS = 100 * PERCENT_MS;
