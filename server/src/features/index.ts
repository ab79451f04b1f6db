/** @file Every feature of the language server. */
import type { Feature } from '../feature.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';

export const FEATURES: readonly Feature[] = [hover, inlayHints];
