import type { KvKey, KvStore, KvStoreListEntry, KvStoreSetOptions } from '@fedify/fedify'

const most = 2000

/**
 * What was looked up elsewhere, and what was heard already, in this process alone: nothing here must last, for what is done twice is
 * done once all the same. The oldest goes when there is no more room.
 */
export class KeptForAWhile implements KvStore {
  readonly #kept = new Map<string, { value: unknown; until: number }>()

  get<T = unknown>(key: KvKey): Promise<T | undefined> {
    const kept = this.#kept.get(JSON.stringify(key))
    return Promise.resolve(kept && kept.until > Date.now() ? (kept.value as T) : undefined)
  }

  set(key: KvKey, value: unknown, { ttl }: KvStoreSetOptions = {}): Promise<void> {
    const name = JSON.stringify(key)
    this.#kept.delete(name)
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined && this.#kept.size >= most) this.#kept.delete(oldest)
    const lasts = ttl ? ttl.total('milliseconds') : 3_600_000
    this.#kept.set(name, { value, until: Date.now() + lasts })
    return Promise.resolve()
  }

  delete(key: KvKey): Promise<void> {
    this.#kept.delete(JSON.stringify(key))
    return Promise.resolve()
  }

  async *list(prefix: KvKey | [] = []): AsyncIterable<KvStoreListEntry> {
    for (const [name, { value, until }] of this.#kept) {
      const key = JSON.parse(name) as unknown as KvKey
      if (until > Date.now() && prefix.every((part, at) => key[at] === part)) yield { key, value }
    }
  }
}
