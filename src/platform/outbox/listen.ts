import pg from 'pg'

/** Hears the outbox's wake-ups. They carry nothing: what happened stands in the outbox. */
export interface Listener {
  close(): Promise<void>
}

const pause = 1_000

/**
 * Listens on a connection of its own and finds it again after the database was away.
 * @param wake called for each wake-up, and each time the connection is there (again): something may have been missed.
 */
export function listenToOutbox(address: string, wake: () => void): Listener {
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
      application_name: 'kampvuur outbox',
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
    opening.on('notification', wake)
    try {
      await opening.connect()
      await opening.query('listen kampvuur_outbox')
      client = opening
      if (closed) await opening.end()
      else wake()
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
