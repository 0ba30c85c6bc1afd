import type { Text } from './types.ts'

/** Sets a Dutch text beside its English one. */
export const t = (nl: string, en: string): Text => ({ nl, en })
