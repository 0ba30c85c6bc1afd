import type { Visit } from '../../platform/web/visit.ts'

/**
 * What one room alone tells when somebody takes everything along, and which this room cannot ask by its name.
 * @param nothing where no room tells it.
 */
export function taker<T>(what: string, nothing: T) {
  let taken: ((visit: Visit) => Promise<T>) | undefined
  return {
    /** That room calls this once, where its module is declared. */
    add(take: (visit: Visit) => Promise<T>): void {
      if (taken) throw new Error(`Two rooms tell ${what}`)
      taken = take
    },
    /** Of whoever asks. */
    take: async (visit: Visit): Promise<T> => (await taken?.(visit)) ?? nothing,
  }
}
