import { Resolver } from 'node:dns/promises'
import type { CustomFetch } from 'openid-client'
import { guardedFetch } from './guarded-fetch.ts'

/** What signing in asks of the world outside the house. Tests bring their own. */
export interface Outside {
  /** Asks an organisation's provider, and nobody inside our own walls. */
  fetch: CustomFetch
  /** A provider on this machine without a closed line is let through: never outside tests. */
  loopback: boolean
  /** The lines of text that the DNS holds at a name; none when it says that there is none. @throws when it says nothing. */
  lines(name: string): Promise<string[]>
}

const nothingThere = new Set(['ENODATA', 'ENOTFOUND'])

export function outsideWorld(): Outside {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  return {
    fetch: guardedFetch({ loopback: false }),
    loopback: false,
    async lines(name) {
      try {
        return (await resolver.resolveTxt(name)).map((parts) => parts.join(''))
      } catch (error) {
        if (nothingThere.has((error as { code?: string }).code ?? '')) return []
        throw error
      }
    },
  }
}
