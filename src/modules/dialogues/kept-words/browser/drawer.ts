import type { Contents, Kept } from './kept.ts'
import type { Seal } from './seal.ts'
import type { Row, Shelf } from './shelf.ts'

type Kind = keyof Contents
type Place = Pick<Kept<unknown>, 'n' | 'at'>

/** What this session keeps on this device. */
export interface Drawer {
  /** @returns its place in the order: the one it had, else the last. */
  put<K extends Kind>(kind: K, content: Contents[K], before?: Place): Promise<number>
  /** In order. */
  all<K extends Kind>(kind: K): Promise<Kept<Contents[K]>[]>
  remove(...places: readonly number[]): Promise<void>
  /** Nothing of this session is left. */
  empty(): Promise<void>
  /** Whether something stands only on the page that is open now: the device would not keep it. */
  onlyHere(): boolean
}

const day = 24 * 60 * 60 * 1000
/** Places of what the device refused: after everything it keeps. */
const beyond = 2 ** 50

/**
 * @param seal undefined: the page came without a key or the browser cannot seal, and nothing is kept unsealed.
 * @param shelf undefined: the device keeps nothing.
 */
export function openDrawer(seal: Seal | undefined, shelf: Shelf | undefined, now = () => Date.now()): Drawer {
  const here = new Map<number, Kept<unknown> & { kind: Kind }>()
  let next = beyond
  const own = async () =>
    seal && shelf ? (await shelf.all().catch(() => [])).filter(({ owner }) => owner === seal.owner) : []

  async function put<K extends Kind>(kind: K, content: Contents[K], before?: Place): Promise<number> {
    const at = before?.at ?? now()
    if (seal && shelf && (before?.n ?? 0) < beyond) {
      try {
        const sealed = await seal.close(content)
        return await shelf.put({ ...sealed, owner: seal.owner, kind, at, ...(before && { n: before.n }) })
      } catch {
        // Full, or refused: then the page itself holds it.
      }
    }
    const n = before?.n ?? next++
    here.set(n, { n, at, kind, content })
    return n
  }

  return {
    put,
    async all<K extends Kind>(kind: K) {
      const opened = await Promise.all(
        (await own()).filter((row) => row.kind === kind).map((row) => opening(row, seal)),
      )
      const found = new Map(opened.flatMap((one) => (one ? [[one.n, one]] : [])))
      for (const one of here.values()) if (one.kind === kind) found.set(one.n, one)
      return [...found.values()].sort((a, b) => a.n - b.n) as Kept<Contents[K]>[]
    },
    async remove(...places) {
      for (const n of places) here.delete(n)
      await shelf?.remove(places.filter((n) => n < beyond)).catch(() => {})
    },
    async empty() {
      here.clear()
      await shelf?.remove((await own()).map(({ n }) => n))
    },
    onlyHere: () => here.size > 0,
  }
}

async function opening(row: Row & { n: number }, seal: Seal | undefined): Promise<Kept<unknown> | undefined> {
  try {
    return { n: row.n, at: row.at, content: await seal?.open(row) }
  } catch {
    return undefined
  }
}

/** What another session left and nobody gets the key of again. A day, for that session may still go on here. */
export async function sweep(shelf: Shelf, owner: string, now = Date.now()): Promise<void> {
  const rows = await shelf.all()
  await shelf.remove(rows.filter((row) => row.owner !== owner && now - row.at > day).map(({ n }) => n))
}
