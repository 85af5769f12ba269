/** The number that is to be typed in by hand: asked for where it is said that it cannot be read, answered by the form for corrections. */
import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import type { MetricId } from '../../utils/domain/metrics';

/** Null = nobody asked. Without a provider there is no form, and no button for it. */
export const ByHand = createContext<Signal<MetricId | null> | null>(null);
