/** A session as JSON: everything that was recorded, once, in order, and what was not read is not there. */
import { expect, it } from 'vitest';
import { sessionJson } from '../../utils/export/session-json';
import { makeSession, marks, snapshots } from '../components/history/fixtures';

it('is what was recorded, read back by any program', () => {
  const session = makeSession('1');
  const text = sessionJson(session, snapshots.toReversed(), marks.toReversed());
  const read = JSON.parse(text);
  expect(read).toEqual({ format: 'anchor-desk session 1', session, marks, snapshots });
  // A line a row: the head, the marks, the rows, and the ends of the two lists.
  expect(text.trimEnd().split('\n')).toHaveLength(2 + (marks.length + 2) + (snapshots.length + 2));
  expect(JSON.parse(sessionJson(session, [], []))).toMatchObject({ marks: [], snapshots: [] });
});
