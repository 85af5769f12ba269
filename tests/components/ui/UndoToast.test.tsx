/** The notice with a way back: it goes by itself, but not from under a pointer or the focus. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoToast } from '../../../components/ui/UndoToast';

const onUndo = vi.fn();
const onDismiss = vi.fn();

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const show = () =>
  render(<UndoToast text="Deleted." undoLabel="Undo" dismissLabel="Close" onUndo={onUndo} onDismiss={onDismiss} ms={1000} />);

describe('UndoToast', () => {
  it('undoes, and closes by hand', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('goes by itself after its time', () => {
    show();
    vi.advanceTimersByTime(999);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stays while it has the pointer', async () => {
    show();
    fireEvent.pointerEnter(screen.getByRole('status'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.pointerLeave(screen.getByRole('status'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
