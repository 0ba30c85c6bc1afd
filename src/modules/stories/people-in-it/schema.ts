import type { Generated } from 'kysely'
import type { YesHow } from '../../../platform/consent/index.ts'
import type { StoryAudience } from '../schema.ts'
import type { Wish } from './wishes.ts'

interface ToldOfTable {
  id: string
  story_id: string
  /** Words of theirs that stand in it; null: they are told of. */
  contribution_id: string | null
  /** They shared what the story began with. */
  shared_id: Generated<string | null>
  /** Their place in a circle, by which they were chosen; null: by what its writers call them alone. */
  seat_id: Generated<string | null>
  /** Sealed with the story's key: what its writers call them. */
  name: Buffer
  code_hash: Buffer
  /** Of the code that is typed; null: asked before there was one. */
  short_hash: Generated<Buffer | null>
  /** The version they are asked about. */
  asked_number: Generated<number | null>
  /** As far as it would go, as it was asked. */
  asked_audience: Generated<StoryAudience | null>
  /** The pictures that stood in it then. */
  asked_pictures: Generated<string[]>
  /** What was shown with it then. */
  asked_file: Generated<string | null>
  says: Generated<'yes' | 'no' | null>
  /** The version that reads the same as the one they said no to. */
  still_no_to: Generated<number | null>
  said_number: Generated<number | null>
  /** As far as it would go when they said it. */
  said_audience: Generated<StoryAudience | null>
  /** Of the name that stood under their words; the web server may not read it. Null: without a name. */
  said_name: Generated<Buffer | null>
  said_how: Generated<YesHow>
  /** `YYYY-MM-DD` */
  said_on: Generated<string | null>
  /** What they said would help, beside their no. */
  wishes: Generated<Wish[]>
  /** Said no, and is not in it any more. */
  left_out: Generated<boolean>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.told_of': ToldOfTable
    'stories.quoted': { story_id: string; contribution_id: string }
  }
}
