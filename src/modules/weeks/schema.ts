import type { Generated } from 'kysely'
import type { YesHow } from '../../platform/consent/index.ts'
import type { Change } from './programme/changes.ts'

export { waysToSayYes, type YesHow } from '../../platform/consent/index.ts'

/** Where something stands that a house asks: it waits with the makers, is in the draft, or not this time. */
export type AskStep = 'waiting' | 'taken' | 'no' | 'withdrawn'

interface WeekTable {
  id: string
  movement_id: string
  /** Its hosts make the Week. */
  circle_id: string
  slug: string
  year: number
  zone: Generated<string>
  /** As released; empty before. */
  title: Generated<string>
  about: Generated<string>
  accent: Generated<string>
  /** `YYYY-MM-DD` */
  first_on: string | null
  last_on: string | null
  /** How often; 0: known to its makers alone. */
  released: Generated<number>
  released_at: Date | null
  created_at: Generated<Date>
}

interface DraftWeekTable {
  week_id: string
  title: string
  about: Generated<string>
  accent: Generated<string>
  first_on: string
  last_on: string
  version: Generated<number>
}

interface DayTable {
  id: string
  week_id: string
  on_date: string
  theme: string
  about: string
}

interface RoomTable {
  id: string
  week_id: string
  name: string
  address: string
  way: string
  position: number
}

interface ProgrammeSessionTable {
  id: string
  week_id: string
  day_id: string
  room_id: string | null
  title: string
  about: string
  /** Where it comes from. */
  circle_id: string | null
  /** Where it leads to. */
  theme_id: string | null
  sign_up: boolean
  most_people: number | null
  /** What people sign up for. In a draft: the gathering of a house, at its own place. */
  gathering_id: string | null
  dropped: Generated<boolean>
  dropped_because: Generated<string>
}

interface SpeakerTable {
  id: string
  week_id: string
  session_id: string
  name: string
  words: string
  position: number
}

interface HouseAskTable {
  id: string
  week_id: string
  circle_id: string
  /** Who asked in the name of the house. */
  seat_id: string
  title: string
  about: string
  for_whom: string
  on_date: string
  from_time: string
  until_time: string
  place: string
  way: string
  most_people: number | null
  needs: string
  step: Generated<AskStep>
  answer: Generated<string>
  /** In the draft. */
  session_id: string | null
  /** Of the house, from the day it was taken. */
  gathering_id: string | null
  asked_on: string
}

interface Versioned {
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'weeks.week': WeekTable
    'weeks.draft_week': DraftWeekTable
    'weeks.draft_day': DayTable & Versioned
    'weeks.draft_room': RoomTable & Versioned
    /** Times by the clock there: `14:30`. */
    'weeks.draft_session': ProgrammeSessionTable & Versioned & { from_time: string; until_time: string }
    'weeks.draft_speaker': SpeakerTable &
      Versioned & {
        person_id: string | null
        yes_on: string | null
        yes_how: Generated<YesHow>
        withdrawn_on: string | null
      }
    'weeks.release': {
      week_id: string
      number: number
      released_at: Date
      /** Written as JSON. */
      changes: readonly Change[] | string
    }
    'weeks.programme_day': DayTable
    'weeks.programme_room': RoomTable
    'weeks.programme_session': ProgrammeSessionTable & {
      starts_at: Date
      ends_at: Date
      /** At somebody's own place: the gathering is kept by the house. */
      own_place: Generated<boolean>
    }
    'weeks.programme_speaker': SpeakerTable
    'weeks.call_to_houses': { week_id: string; words: string; until_on: string } & Versioned
    'weeks.house_ask': HouseAskTable & Versioned
  }
}
