import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'

/** What stands above the list because it is more than one gathering. */
export interface AgendaNotice {
  label: string
  href: string
  about: string
}

/** A room that has such a thing. It reads with the rights of who looks, in one query. */
export interface AgendaNotices {
  /** `module.what` */
  name: string
  /** Of one circle, or of all. */
  find(db: Db, asked: { locale: Locale; circleId: string | null; now: Date }): Promise<AgendaNotice[]>
}

const rooms: AgendaNotices[] = []

/** Rooms call this once, where their module is declared. */
export function addAgendaNotices(room: AgendaNotices): void {
  if (rooms.some(({ name }) => name === room.name)) throw new Error(`Two rooms are called ${room.name}`)
  rooms.push(room)
}

export async function findNotices(...asked: Parameters<AgendaNotices['find']>): Promise<AgendaNotice[]> {
  return (await Promise.all(rooms.map((room) => room.find(...asked)))).flat()
}
