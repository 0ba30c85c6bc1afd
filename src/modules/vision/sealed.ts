import type { Sealing } from '../../platform/sealing/seal.ts'

/** What was sealed, without what is gone. */
export function opened<T>(
  sealing: Sealing,
  key: string,
  wrapped: Buffer | null,
  content: Buffer,
): Partial<T> {
  return JSON.parse(sealing.open(key, wrapped, content) ?? '{}') as Partial<T>
}
