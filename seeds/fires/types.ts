import type { drawings } from '../told/drawings.ts'
import type { hummed } from '../told/hummed.ts'
import type { photos } from '../told/photos.ts'
import type { Contact, Hat, Slug, Text } from '../types.ts'

export type Answer = 'yes' | 'no' | 'maybe'

/**
 * `days` from today (negative: past), local time in Europe/Amsterdam. What burns now began so many minutes ago, at
 * whichever hour that is.
 */
export type When = { days: number; at: `${number}:${number}` } | { days: 0; minutesAgo: number }

export interface Participant {
  /** As they want to be named at the fire; unique within it. */
  name: string
  /** Their account, if they have one. */
  person?: Slug
  /** `listener`: behind the half circle of a mirror conversation, and not of the circle. */
  role: 'initiator' | 'facilitator' | 'helper' | 'guest' | 'listener'
  /** Looks after the conversation, and sits behind the circle as a listener does. */
  listens?: true
  hat?: Hat
  /** The partner body they come from; named to everyone beforehand. */
  partnerOf?: Slug
  /** Name of the participant this helper writes for. */
  helps?: string
  answer: Answer | null
  /** Said yes when all chairs were taken. */
  waits?: true
  /** Name of the participant who brings them along. */
  broughtBy?: string
  /** Said yes, and has not come in yet at a fire that burns. */
  late?: true
  /** What they need to be able to come; only who prepares reads it. */
  needs?: Text
  /** The word they chose for their card, if they have no account. */
  cardWord?: string
}

/** A drawing, a photo or something hummed. */
export type ToldName = keyof typeof drawings | keyof typeof hummed | keyof typeof photos

/** How far words go. `null`: nobody but the speaker. */
export type Audience = 'here' | 'organisation' | 'everyone' | null

/** One more yes, or a later no, for one purpose: so many days after the conversation. */
export interface Later {
  purpose: 'talk-on' | 'theme-work' | 'publish' | 'publish-as-told' | 'research'
  audience: 'here' | 'team' | 'organisation' | 'movement' | 'partners' | 'everyone' | null
  /** Which team, which partners. */
  circles?: Slug[]
  withName?: true
  days: number
  /** What whoever decides along answered, where that was asked, and what holds then. */
  second?: { answer: 'waits' | 'yes'; holds: 'here' | 'organisation' | 'everyone' | null }
}

export interface Contribution {
  /** Name of a participant. */
  speaker: string
  /** Name of the participant who wrote it down, where that is not the speaker. */
  writtenBy?: string
  body: Text
  audience: Audience
  withName?: boolean
  /** `waiting`: not read back yet, seen by nobody but speaker and writer. `left-out`: the speaker said no. */
  state: 'confirmed' | 'waiting' | 'left-out'
  withdrawn?: boolean
  /** What its speaker allowed and took back at leisure, oldest first. Talking on ends as `audience` says. */
  later?: Later[]
  /** What the writer put down first, before the speaker changed it at the read-back. */
  changedFrom?: Text
  /** What somebody says of it who found themselves in it, and how many days after the conversation; not answered yet. */
  objection?: { said: Text; days: number }
  /** A drawing, a photo or something hummed, by its name in `told/`; `body` is the written version. */
  told?: ToldName
  /** Whom they asked to write it out, and how far that is; until it is written, `body` stands nowhere. */
  writing?: { by: string; stage: 'asked' | 'written' | 'taken' }
}

export interface OwedAnswer {
  kind: 'answered' | 'nothing-because' | 'told-in-person'
  body: Text
  offsetDays: number
  byName: string
  /** How it was told, where it was; so many days from today. */
  told?: { how: 'in-person' | 'telephone'; offsetDays: number }
  /** Who wrote down what they told. */
  notedBy?: string
}

export interface Onward {
  kind: 'question' | 'experiment' | 'rule-case' | 'decision' | 'theme'
  askedOf: Text
  /** Circle that was asked, where it is one on the platform. */
  askedOfCircle?: Slug
  dueOffsetDays: number
  /** Two names of participants. */
  carriers: [string, string]
  /** Who handed it over to whom, so many days from today; without `yes` nobody decided yet. */
  handovers?: { from: string; to: string; offsetDays: number; yes?: true }[]
  theme?: Slug
  /** What the council asks its board, in its own text. */
  councilText?: Text
  answer?: OwedAnswer
}

export interface Cluster {
  /** In the circle's own words. */
  name: Text
  /** It stays a question for now. */
  isQuestion: boolean
  /** Indexes into the fire's contributions. */
  contributions: number[]
  onward?: Onward
  /** What was laid with it, under the name it had; of the words that lie here now. */
  laidWith?: { name: Text; contributions: number[] }[]
  /** It was taken out of the cluster with this index, earlier in the list. */
  outOf?: number
}

export type Format = 'campfire' | 'mirror' | 'reflection' | 'look-back' | 'ideas' | 'intervision' | 'dilemma'

/** A talk before a mirror conversation, with one participant or with the listeners together. */
export interface Talk {
  with: string | 'listeners'
  days: number
  /** Only who keeps the conversation reads it. */
  note?: Text
}

/** Indexes into the contributions: what may leave the conversation, sorted. */
export type Report = Record<'strength' | 'improvement' | 'wish', number[]>

/** The letter to those who spoke, sent so many days from today. */
export interface ClosingLetter {
  offsetDays: number
  opening: Text
  ending: Text
  /** What it says of the cluster with this index. */
  parts: { cluster: number; told: Text }[]
}

export interface Fire {
  slug: Slug
  organisation: Slug
  format: Format
  /** `burning`: people sit at the table now. */
  phase: 'preparing' | 'burning' | 'harvested'
  /** The conversation it goes on from, earlier in the list. */
  follows?: Slug
  title: Text
  occasion: Text
  place: Text
  when: When
  minutes: number
  /** For those who are asked. */
  chairs?: number
  openingQuestion: Text
  /** At most six: slugs from the movement's set, or the fire's own. */
  questions: (Slug | Text)[]
  passOn: Text
  passOnTo: Text
  /** Works outside the organisation. */
  confidant: Contact
  /** Has a public announcement page. */
  public: boolean
  participants: Participant[]
  contributions: Contribution[]
  clusters: Cluster[]
  talks?: Talk[]
  report?: Report
  letter?: ClosingLetter
}
