import { type Format, formatOf, type PhaseName } from '../formats.ts'

/** What a station asks of who leads through it. */
export type StationKind =
  | 'welcome'
  | 'settle'
  | 'agreements'
  | 'opening'
  | 'questions'
  | 'break'
  | 'harvest'
  | 'closing'

/** One stop on the way through a conversation. */
export interface Station {
  kind: StationKind
  /** The phase of the format; null for the agreements, which every conversation reads aloud. */
  phase: PhaseName | null
  minutes: number
  /** Minutes from the beginning to its end. */
  until: number
}

/** How long reading the agreements takes. It is part of coming in. */
const reading = 5

const kinds: Readonly<Partial<Record<PhaseName, StationKind>>> = {
  arrive: 'welcome',
  settle: 'settle',
  break: 'break',
  harvest: 'harvest',
  close: 'closing',
}

/** The way through a conversation of this format, in order: the agreements stand before the first question. */
export function stationsOf(name: string): Station[] {
  const format = formatOf(name)
  const talk = format.phases.findIndex((phase) => kinds[phase.name] === undefined)
  const stations = format.phases.flatMap((phase, i): Omit<Station, 'until'>[] => {
    const kind = kinds[phase.name] ?? (i === talk ? 'opening' : 'questions')
    const station = { kind, phase: phase.name, minutes: phase.minutes }
    if (i !== lastWelcome(format, talk)) return [station]
    return [
      { ...station, minutes: Math.max(0, phase.minutes - reading) },
      { kind: 'agreements', phase: null, minutes: Math.min(reading, phase.minutes) },
    ]
  })
  let until = 0
  return stations.map((station) => {
    until += station.minutes
    return { ...station, until }
  })
}

const lastWelcome = ({ phases }: Format, talk: number) =>
  phases.slice(0, talk).findLastIndex(({ name }) => kinds[name] === 'welcome' || kinds[name] === 'settle')
