import type { Hat } from '../circles/index.ts'
import { catalogue } from './formats/catalogue.ts'

/** How a conversation is held, as data. What people read about it stands in the words of the formats, by these names. */
export interface Format {
  /** In the order in which they come, with their usual length in minutes. */
  phases: readonly { name: PhaseName; minutes: number }[]
  /** The same at every conversation of this kind: who prepares cannot take one away. */
  agreements: readonly AgreementName[]
  /** The first question, and those that lie on the table unless who prepares chooses others. */
  openings: readonly OpeningName[]
  /** How many questions may lie on the table beside the opening question. */
  mostQuestions: number
  /** With how few people it still works, how many chairs usually stand ready, and how many still hear each other. */
  leastSeats: number
  usualSeats: number
  mostSeats: number
  /** How many may sit behind and only listen; none where everybody sits in one circle. */
  mostListeners: number
  /** What people may be there for. The first is what somebody is who is simply asked. */
  roles: readonly FormatRole[]
  /** The kinds of people without whom it is not this conversation. */
  around: readonly Hat[]
  /** What it ends in. There is no other ending: a leader who decides belongs to another method. */
  endsIn: 'harvest'
  /** Whether everybody is spoken to beforehand. */
  talks: boolean
  /** What is still owed to those who were there once it is over. */
  follows: readonly Following[]
  /** What lies on the table beside the questions. */
  sheet: 'seats' | 'steps' | null
}

export const formatNames = [
  'campfire',
  'mirror',
  'reflection',
  'look-back',
  'ideas',
  'intervision',
  'dilemma',
] as const
export type FormatName = (typeof formatNames)[number]

export type FormatRole = 'speaker' | 'listener' | 'brings-case' | 'council' | 'board'
export type Following = 'report' | 'closing-letter' | 'board-answer'

export type PhaseName =
  | ('arrive' | 'person' | 'role' | 'break' | 'harvest' | 'close')
  | ('settle' | 'told' | 'asked-back')
  | ('alone' | 'small' | 'together')
  | ('became' | 'timeline' | 'for-us')
  | ('heard' | 'council-asks' | 'board-hears')
  | ('case' | 'case-asked' | 'case-seen' | 'case-back')
  | DilemmaStep

export type DilemmaStep =
  | ('dilemma-why' | 'dilemma-case' | 'dilemma-question' | 'dilemma-clear' | 'dilemma-eyes')
  | ('dilemma-ways' | 'dilemma-choice' | 'dilemma-talk' | 'dilemma-conclude' | 'dilemma-learn')

export type AgreementName =
  | ('person-first' | 'speak-freely' | 'not-money-or-rules' | 'listening' | 'phones' | 'own-yes')
  | ('listeners-silent' | 'no-defence' | 'no-reprisal' | 'letter-after')
  | ('no-blame' | 'own-experience')
  | ('became-first' | 'failure-counts')
  | ('council-text' | 'board-date' | 'nobody-named')
  | ('no-judging' | 'questions-first' | 'case-stays')
  | ('no-consensus' | 'each-looks')

export type OpeningName =
  | 'came'
  | ('seen' | 'needed' | 'tomorrow')
  | ('moment' | 'learnt' | 'again')
  | ('became' | 'not-became' | 'who-missed')
  | ('visited' | 'ask-board')
  | ('stuck' | 'what-of-me')
  | ('lost' | 'whose-voice')

export const defaultFormat: FormatName = 'campfire'

/** The name of the format a fire was prepared in. */
export const formatNamed = (name: string): FormatName =>
  formatNames.find((known) => known === name) ?? defaultFormat

/** The format a fire was prepared in. */
export const formatOf = (name: string): Format => catalogue[formatNamed(name)]

/** How long it usually takes, in minutes. */
export function minutesOf(format: Format): number {
  return format.phases.reduce((sum, phase) => sum + phase.minutes, 0)
}
