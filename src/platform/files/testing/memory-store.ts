import type { FileStore } from '../store.ts'

/** Files that are gone with the test. */
export function memoryStore(): FileStore & { all: Map<string, Buffer> } {
  const all = new Map<string, Buffer>()
  return {
    all,
    place: 'memory',
    put: async (id, sealed) => void all.set(id, sealed),
    get: async (id) => all.get(id),
    has: async (id) => all.has(id),
    remove: async (id) => void all.delete(id),
  }
}
