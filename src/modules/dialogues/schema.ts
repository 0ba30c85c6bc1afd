import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Bilingual } from '../../platform/i18n/words.ts'

export type DialogueStatus = 'draft' | 'inviting' | 'harvesting' | 'closed'
/** How often people come together. */
export type Rhythm = 'month' | 'quarter'
export type InvitationAnswer = 'yes' | 'no' | 'maybe'

interface DialogueTable {
  id: string
  circle_id: string
  organisation_id: string
  format: string
  /** Empty when inserted: its circle's name. */
  title: Generated<string>
  occasion: string
  place: Generated<string>
  starts_at: Date
  /** How long it takes. */
  minutes: Generated<number>
  opening_question: string
  facilitator_name: Generated<string>
  pass_on_to: Generated<string>
  confidant_name: Generated<string>
  confidant_phone: Generated<string>
  contact_phone: Generated<string>
  announced: Generated<boolean>
  /** Chairs for those who are asked. */
  most_seats: Generated<number>
  /** The fire that this one goes on from. */
  follows_dialogue_id: Generated<string | null>
  rhythm: Generated<Rhythm | null>
  /** Whether who is asked may bring somebody. */
  may_bring: Generated<boolean>
  status: Generated<DialogueStatus>
  /** When who keeps it closed it. */
  closed_at: Generated<Date | null>
  /** When who owes the closing letter was reminded of it. */
  letter_reminded_at: Generated<Date | null>
  created_at: Generated<Date>
  version: Generated<number>
}

interface InvitationTable {
  seat_id: string
  dialogue_id: string
  /** Sealed. */
  email: Buffer | null
  /** Sealed. */
  needs: Buffer | null
  answer: InvitationAnswer | null
  answered_at: Date | null
  mailed_at: Date | null
  /** Said yes, and there was no chair. */
  waiting_since: Generated<Date | null>
  /** The seat of whoever brings them along. */
  brought_by: Generated<string | null>
  /** Got a chair later on, and nobody told them yet. */
  chair_to_tell: Generated<boolean>
  version: Generated<number>
}

interface RoomCodeTable {
  dialogue_id: string
  /** Sealed. */
  code: Buffer
  sealing_key_id: string
  hash: Buffer
  ends_at: Date
}

interface ClusterTable {
  id: string
  dialogue_id: string
  circle_id: string
  name: string
  is_question: Generated<boolean>
  owed_answer_id: string | null
  /** Its keeper let it stand without the words it rested on. */
  stands_alone: Generated<boolean>
  /** The cluster it was taken out of. */
  split_from: Generated<string | null>
  version: Generated<number>
  created_at: Generated<Date>
}

/** A cluster that was laid with another. */
interface FormerClusterTable {
  id: string
  dialogue_id: string
  circle_id: string
  name: string
  is_question: boolean
  became: string
}

/** What words are gone from, for who made it. */
export type TakenFrom = 'cluster' | 'answer' | 'report' | 'letter'

interface TakenBackTable {
  thing: TakenFrom
  /** The cluster, the owed answer, or the dialogue. */
  thing_id: string
  dialogue_id: string
  circle_id: string
  /** Nothing is left of what it rested on. */
  alone: boolean
  decision: 'keep' | 'ask-anew' | null
  seen: boolean
}

export type HarvestStepKind = 'lay' | 'loosen' | 'name' | 'apart' | 'onward' | 'merge' | 'split'

/** How clusters and words lie. */
export interface Lie {
  clusters: { id: string; name: string; isQuestion: boolean; splitFrom?: string | null }[]
  /** Contribution → the cluster it lies in; null: loose. */
  places: Record<string, string | null>
  /** Those of the clusters that were laid with another → that one. */
  became?: Record<string, string>
}

interface HarvestStepTable {
  id: string
  number: Generated<string>
  dialogue_id: string
  circle_id: string
  kind: HarvestStepKind
  before: JSONColumnType<Lie>
  after: JSONColumnType<Lie>
  /** False: undone. */
  done: Generated<boolean>
  /** Of an onward step. */
  cluster_id: string | null
  owed_answer_id: string | null
  /** Of who keeps the fire and listens to it; written by the database. */
  listener_seat_id: ColumnType<string | null, never, never>
  at: Generated<Date>
}

interface BoardQuestionTable {
  owed_answer_id: string
  dialogue_id: string
  asked_by: string
  words: string
  asked_at: Generated<Date>
}

interface ClosingLetterTable {
  dialogue_id: string
  circle_id: string
  opening: Generated<string>
  ending: Generated<string>
  sent_at: Date | null
  version: Generated<number>
}

interface PreparationTalkTable {
  id: string
  dialogue_id: string
  /** Null: the listeners together. */
  seat_id: string | null
  /** Set by the database: the seat of who noted it, and the only one that reads it where somebody who tells was spoken to. */
  made_by_seat_id: Generated<string | null>
  /** `YYYY-MM-DD` */
  talked_on: string | null
  /** Sealed. */
  note: Buffer | null
  sealing_key_id: string
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'dialogues.movement_question': { movement_id: string; position: number; text: Bilingual }
    'dialogues.dialogue': DialogueTable
    'dialogues.dialogue_question': { dialogue_id: string; position: number; text: string }
    'dialogues.invitation': InvitationTable
    'dialogues.preparation_talk': PreparationTalkTable
    'dialogues.report_words': {
      contribution_id: string
      dialogue_id: string
      kind: 'strength' | 'improvement' | 'wish'
    }
    'dialogues.room_code': RoomCodeTable
    'dialogues.at_door': { seat_id: string; dialogue_id: string; at: Generated<Date> }
    'dialogues.cluster': ClusterTable
    'dialogues.former_cluster': FormerClusterTable
    'dialogues.former_words': { cluster_id: string; contribution_id: string }
    'dialogues.harvest_step': HarvestStepTable
    'dialogues.board_question': BoardQuestionTable
    'dialogues.closing_letter': ClosingLetterTable
    'dialogues.closing_letter_author': { dialogue_id: string; seat_id: string; to_read_over: boolean }
    'dialogues.closing_letter_part': { dialogue_id: string; owed_answer_id: string; told: string }
    'dialogues.taken_back': TakenBackTable
    'dialogues.cluster_contribution': { contribution_id: string; cluster_id: string }
  }
}
