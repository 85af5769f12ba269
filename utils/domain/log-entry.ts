/** One entry of the bounded error log. */
export interface LogEntry {
  at: number;
  /** Place in the code. */
  where: string;
  message: string;
  detail?: string;
  /** How often it came in a row. */
  times: number;
}
