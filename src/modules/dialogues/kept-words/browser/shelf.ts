import type { Sealed } from './seal.ts'

/** One row on the device. */
export interface Row extends Sealed {
  /** Its place in the order; the device gives it. */
  n?: number
  owner: string
  kind: 'waiting' | 'draft'
  at: number
}

export interface Shelf {
  /** @returns its place. */
  put(row: Row): Promise<number>
  all(): Promise<(Row & { n: number })[]>
  remove(places: readonly number[]): Promise<void>
}

const store = 'kept'

/** @throws where the browser keeps nothing, as in some private windows. */
export async function openShelf(): Promise<Shelf> {
  const asked = indexedDB.open('kampvuur', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'n', autoIncrement: true })
  const db = await answerOf(asked)
  // Strict: what was sent has to be there after the battery ran out.
  const rows = () => db.transaction(store, 'readwrite', { durability: 'strict' }).objectStore(store)
  return {
    put: (row) => done(rows(), (kept) => kept.put(row)) as Promise<number>,
    all: () => answerOf(db.transaction(store).objectStore(store).getAll()),
    async remove(places) {
      if (places.length > 0) await done(rows(), (kept) => places.map((n) => kept.delete(n)).at(-1))
    },
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Waits until it lies there, not until it was asked. */
function done(
  rows: IDBObjectStore,
  work: (rows: IDBObjectStore) => IDBRequest | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = work(rows)
    rows.transaction.oncomplete = () => resolve(request?.result)
    rows.transaction.onabort = () => reject(rows.transaction.error)
  })
}
