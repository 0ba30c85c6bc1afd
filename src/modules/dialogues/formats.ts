import type { Hat } from '../circles/index.ts'

/** How a conversation is held, as data. What people read about it stands in the words of the fire, by these names. */
export interface Format {
  /** In the order in which they come, with their usual length in minutes. */
  phases: readonly { name: PhaseName; minutes: number }[]
  /** The same at every fire: who prepares cannot take one away. */
  agreements: readonly AgreementName[]
  /** How many questions may lie on the table beside the opening question. */
  mostQuestions: number
  /** Chairs for those who are asked, unless who prepares says otherwise. */
  mostSeats: number
  /** The kinds of people without whom it is not this conversation. */
  around: readonly Hat[]
  /** What it ends in. There is no other ending: a leader who decides belongs to another method. */
  endsIn: 'harvest'
}

export type PhaseName = 'arrive' | 'person' | 'role' | 'break' | 'harvest' | 'close'

export type AgreementName =
  | 'person-first'
  | 'speak-freely'
  | 'not-money-or-rules'
  | 'listening'
  | 'phones'
  | 'own-yes'

const campfire: Format = {
  phases: [
    { name: 'arrive', minutes: 20 },
    { name: 'person', minutes: 50 },
    { name: 'break', minutes: 15 },
    { name: 'role', minutes: 45 },
    { name: 'harvest', minutes: 40 },
    { name: 'close', minutes: 10 },
  ],
  agreements: ['person-first', 'speak-freely', 'not-money-or-rules', 'listening', 'phones', 'own-yes'],
  mostQuestions: 6,
  mostSeats: 15,
  around: ['client', 'close-one', 'care-worker', 'expert-by-experience', 'manager', 'board'],
  endsIn: 'harvest',
}

const formats: Readonly<Record<string, Format>> = { campfire }

export const defaultFormat = 'campfire'

/** The format a fire was prepared in. */
export function formatOf(name: string): Format {
  return formats[name] ?? campfire
}

/** How long it usually takes, in minutes. */
export function minutesOf(format: Format): number {
  return format.phases.reduce((sum, phase) => sum + phase.minutes, 0)
}
