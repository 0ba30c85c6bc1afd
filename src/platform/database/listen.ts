import pg from 'pg'

/** Hears wake-ups from the database. They carry ids at most: what happened stands in tables. */
export interface Listener {
  close(): Promise<void>
}

const pause = 1_000

interface Listening {
  /** A role that may connect; anybody may listen. */
  address: string
  channel: string
  /** Called for each wake-up with what it carries. */
  wake(payload: string): void
  /** Called each time the connection is there (again): something may have been missed. */
  back(): void
}

/** Listens on a connection of its own and finds it again after the database was away. */
export function listen({ address, channel, wake, back }: Listening): Listener {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const again = () => {
    client = undefined
    if (!closed) timer = setTimeout(() => void open(), pause)
  }

  async function open(): Promise<void> {
    const opening = new pg.Client({
      connectionString: address,
      application_name: channel.replace('_', ' '),
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    })
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      opening.end().catch(() => {})
      again()
    }
    opening.on('error', lose)
    opening.on('end', lose)
    opening.on('notification', ({ payload }) => wake(payload ?? ''))
    try {
      await opening.connect()
      await opening.query(`listen ${pg.escapeIdentifier(channel)}`)
      client = opening
      if (closed) await opening.end()
      else back()
    } catch {
      lose()
    }
  }

  const opened = open()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await opened
      await client?.end().catch(() => {})
    },
  }
}
