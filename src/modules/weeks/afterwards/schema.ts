import type { Generated } from 'kysely'
import type { YesHow } from '../schema.ts'

/** What is kept of a session: a recording of it, or the slides that somebody showed. */
export const keepsakeKinds = ['recording', 'presentation'] as const
export type KeepsakeKind = (typeof keepsakeKinds)[number]

interface KeepsakeTable {
  id: string
  week_id: string
  session_id: string
  kind: KeepsakeKind
  /** Whose slides they are. */
  speaker_id: string | null
  title: string
  url: string
  /** Whose website that is. */
  url_host: string
  /** Of a file of ours; empty: it is elsewhere. */
  content_type: string
  bytes: number
  seconds: number | null
  sealing_key_id: string
  /** Sealed. */
  words: Buffer | null
  everyone: Generated<boolean>
  version: Generated<number>
}

interface KeepsakeYesTable {
  keepsake_id: string
  speaker_id: string
  /** `YYYY-MM-DD` */
  yes_on: string | null
  yes_how: Generated<YesHow>
  /** The last day on which it may be kept. */
  until: string | null
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'weeks.afterword': {
      week_id: string
      summary: string
      impression: string
      version: Generated<number>
    }
    'weeks.afterword_picture': {
      id: string
      week_id: string
      position: Generated<number>
      /** What there is to see on it. */
      words: string
      /** Who can be recognised: nobody, or everybody who is was asked and said yes. */
      recognisable: 'nobody' | 'asked'
      content_type: string
      width: number
      height: number
      sealing_key_id: string
      file_id: string | null
      body: Buffer | null
      version: Generated<number>
    }
    'weeks.keepsake': KeepsakeTable
    'weeks.keepsake_piece': {
      keepsake_id: string
      number: number
      file_id: string | null
      body: Buffer | null
    }
    'weeks.keepsake_yes': KeepsakeYesTable
  }
}
