import type { ColumnType, Generated } from 'kysely'
import type { Audience as FinerAudience, Purpose, TableAudience } from '../../platform/consent/index.ts'

export type ContributionState = 'waiting' | 'confirmed' | 'left-out'

/** The three buttons at the table: how far words may travel; null in the database: not beyond their speaker. */
export const audiences = ['here', 'organisation', 'everyone'] as const
export type Audience = TableAudience

/** What somebody answers who does not want to choose an audience now. */
export const asides = ['not-now', 'later', 'together'] as const
export type Aside = (typeof asides)[number]
/** How something is said that is not typed. */
export type MediaKind = 'sound' | 'drawing' | 'photo'

/** What whoever decides along answered. */
export type Second = 'waits' | 'yes' | 'no'

export type WayOfWriting = 'own-device' | 'typed-by-other' | 'paper'
export type OwedKind = 'question' | 'experiment' | 'rule-case' | 'decision' | 'theme'
export type ToldHow = 'in-person' | 'telephone'
export type AnswerKind = 'answered' | 'nothing-because' | 'told-in-person'

interface ContributionTable {
  id: string
  circle_id: string
  organisation_id: string
  state: ContributionState
  audience: Generated<Audience | null>
  with_name: Generated<boolean>
  current_version: Generated<number>
  created_at: Generated<Date>
  version: Generated<number>
  /** When its speaker erased it: nothing of what was said is left. */
  erased_at: Generated<Date | null>
  /** Others do not see it until then: somebody objected, and its speaker did not answer yet. */
  set_aside_until: ColumnType<Date | null, never, never>
}

interface SpeakerTable {
  contribution_id: string
  speaker_seat_id: string
  writer_seat_id: string | null
  way: WayOfWriting
  on_behalf_of: string | null
  /** 1 to 3, given out by the database; null for what was left out. */
  place: ColumnType<number | null, never, never>
}

interface ContributionVersionTable {
  contribution_id: string
  number: number
  /** Sealed. */
  body: Buffer
  sealing_key_id: string
  written_by_seat_id: string
  created_at: Generated<Date>
}

interface ContributionMediaTable {
  contribution_id: string
  /** The version it came with; nobody reads it. */
  number: ColumnType<never, number, never>
  kind: MediaKind
  content_type: string
  /** Sealed. Null where it stands in a file. */
  body: Buffer | null
  file_id: string | null
  /** Of a sound, where it is known. */
  seconds: number | null
  /** Of a drawing or a photo, in pixels. */
  width: number | null
  height: number | null
}

/** Written by the database's own functions only. */
interface WrittenOutTable {
  contribution_id: ColumnType<string, never, never>
  writer_seat_id: ColumnType<string, never, never>
  /** Sealed. Null: asked, and not written yet. */
  body: ColumnType<Buffer | null, never, never>
}

interface ConsentEntryTable {
  id: Generated<string>
  contribution_id: string
  /** Null: withdrawn. */
  audience: FinerAudience | null
  purpose: Generated<Purpose>
  /** Which team, which partners. */
  circle_ids: Generated<string[]>
  with_name: Generated<boolean>
  decided_by_seat_id: string
  present_seat_id: string | null
  /** Closed by a return to a moment before, not by its speaker. Given by the database. */
  by_return: ColumnType<boolean, never, never>
  /** Null: it needed no second yes when it was said. These are given by the database. */
  second: ColumnType<Second | null, never, never>
  /** What was said, where it needs a second yes; beside it stands what holds. */
  said_audience: ColumnType<FinerAudience | null, never, never>
  said_circle_ids: ColumnType<string[], never, never>
  said_with_name: ColumnType<boolean, never, never>
  at: Generated<Date>
}

/** What holds now; no row where nothing is allowed. Written by the database alone. */
interface AllowedTable {
  contribution_id: string
  purpose: Purpose
  audience: FinerAudience
}

interface OwedAnswerTable {
  id: string
  circle_id: string
  organisation_id: string
  kind: OwedKind
  asked_of: string
  /** `YYYY-MM-DD` */
  due_on: string
  answer: string | null
  answer_kind: AnswerKind | null
  answered_by: string | null
  answered_at: Date | null
  /** Of what was told rather than written; the day as `YYYY-MM-DD`. */
  told_how: Generated<ToldHow | null>
  told_on: Generated<string | null>
  /** Who wrote down what a carrier told. */
  noted_by: Generated<string | null>
  /** Written by the database. */
  noted_by_seat_id: Generated<string | null>
  reminded_at: Date | null
  /** When who keeps the fire was told, and when the circle: each after the one before. */
  shared_at: Generated<Date | null>
  circle_told_at: Generated<Date | null>
  /** Who keeps the fire let it stand without the words it rested on. */
  stands_alone: Generated<boolean>
  created_at: Generated<Date>
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'contributions.contribution': ContributionTable
    'contributions.speaker': SpeakerTable
    'contributions.contribution_version': ContributionVersionTable
    'contributions.contribution_media': ContributionMediaTable
    'contributions.written_out': WrittenOutTable
    'contributions.consent_entry': ConsentEntryTable
    'contributions.allowed': AllowedTable
    'contributions.aside': { contribution_id: string; answer: Aside }
    'contributions.owed_answer': OwedAnswerTable
    'contributions.owed_answer_words': {
      owed_answer_id: string
      contribution_id: string
      /** Given by the database: theme work where it went on as a theme. */
      purpose: ColumnType<'talk-on' | 'theme-work', never, never>
    }
    'contributions.carrier': {
      owed_answer_id: string
      seat_id: string
      name: string
      of_house: Generated<boolean>
      /** When the first letter to them left. */
      told_at: Generated<Date | null>
      /** When their seat ended: they carry it no more. Written by the database. */
      gone_at: ColumnType<Date | null, never, never>
    }
  }
}
