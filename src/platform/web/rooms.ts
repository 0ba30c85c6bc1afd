/** What a movement may leave closed, in the order of the menu. */
export const rooms = [
  'stories',
  'agenda',
  'together',
  'join',
  'introductions',
  'money',
  'conversations',
  'week',
  'visits',
] as const
export type Room = (typeof rooms)[number]

/** Which addresses a room has. What is somebody's own, and what a letter leads to, is in none: that stays open. */
const addresses: Readonly<Record<Room, RegExp>> = {
  stories: /^\/((stories|write|library)(\/|$)|(circles|themes|rubrics|keywords)\/[^/]+\/feed\.)/,
  agenda: /^\/agenda(\/|$)/,
  together: /^\/(together|themes)(\/|$)/,
  join: /^\/join(\/sent)?$/,
  introductions: /^\/people\/persons(\/|$)/,
  money: /^\/circles\/[^/]+\/money(\/|$)/,
  // To begin one: what was prepared goes on.
  conversations: /^\/circles\/[^/]+\/dialogues(\/|$)/,
  week: /^\/(week(?!\/(asked\/|[^/]+\/(mine(\/|$)|sessions\/[^/]+\/live\/asked\/)))|circles\/[^/]+\/week)(\/|$)/,
  visits: /^\/circles\/[^/]+\/visits(\/|$)/,
}

export const roomOf = ({ pathname }: Pick<URL, 'pathname'>): Room | undefined =>
  rooms.find((room) => addresses[room].test(pathname))

/** Whether an address is in a room that is open, or in none. */
export function leadsOn(closed: readonly Room[], pathname: string): boolean {
  const room = roomOf({ pathname })
  return room === undefined || !closed.includes(room)
}
