import type { vi } from './vi/vi.ts'

/** The shape every language fills: the keys of the Vietnamese messages. */
export type Messages = typeof vi
