import type { Session } from '../programme/programme.ts'

/** What is in a room at this moment, and what comes next there on the same day. Called off is not there. */
export function nowAndNext(
  sessions: readonly Session[],
  roomId: string,
  now: Date,
  sameDay: (session: Session) => boolean,
): { here: Session | undefined; next: Session | undefined } {
  const inRoom = sessions.filter((session) => session.roomId === roomId && !session.dropped)
  return {
    here: inRoom.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt),
    next: inRoom.find((session) => session.startsAt > now && sameDay(session)),
  }
}
