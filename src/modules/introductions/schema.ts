import type { Generated } from 'kysely'

/** Who sees somebody's introduction, from few to many. */
export const audiences = ['nobody', 'circles', 'movement', 'everyone'] as const
export type IntroductionAudience = (typeof audiences)[number]

interface IntroductionTable {
  id: string
  /** Whose it is; the web server may not read it. */
  person_id: string
  name: Generated<string>
  here_because: Generated<string>
  /** What somebody calls their own hats; never what a seat says. */
  hats: Generated<string>
  experience: Generated<string>
  audience: Generated<IntroductionAudience>
  /** The circles, or the movements, that were chosen. */
  readers: Generated<string[]>
  findable: Generated<boolean>
  theme_ids: Generated<string[]>
  region_ids: Generated<string[]>
  takes_notes: Generated<boolean>
  phone: Generated<string>
  created_at: Generated<Date>
  version: Generated<number>
}

interface PhotoTable {
  introduction_id: string
  sealing_key_id: string
  file_id: string
  width: number
  height: number
}

interface NoteTable {
  id: string
  /** Between whom it is: the web server may not read it. */
  from_person_id: string
  to_person_id: string
  from_name: string
  sealing_key_id: string
  body: Buffer
  at: Generated<Date>
  read_at: Generated<Date | null>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'introductions.introduction': IntroductionTable
    'introductions.photo': PhotoTable
    'introductions.note': NoteTable
  }
}
