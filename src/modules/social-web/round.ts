import type { Outcome } from './sending.ts'

/** How many servers are spoken with at once, and how many letters go to one of them. */
const [lanes, side] = [32, 4]

/** What must leave, as one room keeps it. Each step is a transaction of its own, and none is open while something is under way. */
export interface Round<Due> {
  /** Some of what is due, for this process alone until it is settled or a few minutes have passed. */
  take(): Promise<Due[]>
  /** Where it goes; undefined where nobody can tell any more. */
  serverOf(one: Due): string | undefined
  send(one: Due): Promise<Outcome>
  settle(one: Due, outcome: Outcome): Promise<unknown>
  /** What this process does not come to after all. */
  letGo(due: readonly Due[]): Promise<unknown>
}

/** Sends what is due. A server that is slow holds up only what goes there; cut off anywhere, whoever comes next goes on. */
export async function sendRound<Due>(round: Round<Due>, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const due = await round.take()
    if (due.length === 0) return
    const lines = [...byServer(round, due).values()]
    const left: Due[] = []
    const work = async () => {
      for (let line = lines.shift(); line; line = lines.shift())
        left.push(...(await sendLine(round, line, goesOn)))
    }
    const done = await Promise.allSettled(Array.from({ length: lanes }, work))
    if (left.length > 0) await round.letGo(left)
    for (const one of done) if (one.status === 'rejected') throw one.reason
  }
}

function byServer<Due>(round: Round<Due>, due: readonly Due[]): Map<string, Due[]> {
  const lines = new Map<string, Due[]>()
  for (const one of due) {
    const server = round.serverOf(one) ?? ''
    lines.set(server, [...(lines.get(server) ?? []), one])
  }
  return lines
}

/** All that goes to one server. Who did not answer for one is not asked for the others: each counts as tried. Returns what is left. */
async function sendLine<Due>(round: Round<Due>, line: Due[], goesOn: () => boolean): Promise<Due[]> {
  let isSilent = false
  const work = async () => {
    while (goesOn()) {
      const one = line.shift()
      if (!one) return
      const outcome = isSilent ? 'silent' : await round.send(one)
      isSilent ||= outcome === 'silent'
      await round.settle(one, outcome)
    }
  }
  const done = await Promise.allSettled(Array.from({ length: side }, work))
  for (const one of done) if (one.status === 'rejected') throw one.reason
  return line
}
