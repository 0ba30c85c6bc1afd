import type { Generated } from 'kysely'
import type { Document } from '../../platform/documents/index.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import type { Shown } from './shown/shown.ts'

/** What somebody can write for others. What did not work stands among the rest. */
export const storyKinds = [
  'moment',
  'story',
  'article',
  'practice',
  'failure',
  'change',
  'outcome',
  'guide',
  'presentation',
  'recording',
  'method',
  'tool',
  'template',
  'report',
  'teaching',
] as const
export type StoryKind = (typeof storyKinds)[number]

/** Who may read it, from few to many. */
export const storyAudiences = ['circle', 'movement', 'everyone'] as const
export type StoryAudience = (typeof storyAudiences)[number]

/** Whether what was said for one audience holds for another: for the same and for fewer. */
export const reachesAsFar = (said: StoryAudience | null, asked: StoryAudience | null): boolean =>
  said !== null && asked !== null && storyAudiences.indexOf(said) >= storyAudiences.indexOf(asked)

interface StoryTable {
  id: string
  movement_id: string
  /** The house or team it comes from; null: the movement. */
  circle_id: string | null
  kind: StoryKind
  language: Generated<Locale>
  /** What it is written in, where that is no language of this house. */
  written_in: Generated<string | null>
  audience: Generated<StoryAudience>
  rubric_id: Generated<string | null>
  sealing_key_id: string
  begun_at: Generated<Date>
  version: Generated<number>
  /** The version that readers read last, also after it was taken away. */
  read_number: Generated<number | null>
  /** The letters drawn for its address when it was first let be read; null: it never was. */
  address_end: Generated<string | null>
}

interface WriterTable {
  id: string
  story_id: string
  /** Who it is; the web server may not read it. Null: somebody from before this house. */
  person_id: string | null
  name: Generated<string>
  place: Generated<number>
}

interface VersionTable {
  story_id: string
  number: number
  writer_id: string | null
  /** Sealed: `StoryContent` as JSON. */
  content: Buffer
  begun_at: Generated<Date>
  /** Kept with the button: nothing goes over it any more. */
  saved: Generated<boolean>
  /** When something was kept in it last. */
  at: Generated<Date>
}

/** Text columns are null only in a backup from which they were struck. */
interface PublishedTable {
  id: string
  story_id: string
  movement_id: string
  circle_id: string | null
  kind: StoryKind
  language: Locale
  /** As its story says, kept by the database. */
  written_in: Generated<string | null>
  audience: StoryAudience
  rubric_id: string | null
  slug: string
  title: string
  in_short: string
  body: Document
  plain: string
  /** What one looks at or listens to with it. */
  shown: Generated<Shown | null>
  bylines: string[]
  /** Chosen by the database from title, in short and text. */
  telling: Generated<string[]>
  /** Those that stand in its text, in their order. */
  pictures: Generated<string[]>
  published_at: Generated<Date>
  corrected_at: Generated<Date | null>
  /** Since when everybody may read it, kept by the database; null: not everybody may. */
  open_since: Generated<Date | null>
}

interface AboutTable {
  story_id: string
  theme_id: string
  /** Null for what is not published. */
  published_at: Generated<Date | null>
  audience: Generated<PublishedTable['audience'] | null>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'stories.story': StoryTable
    'stories.writer': WriterTable
    'stories.version': VersionTable
    'stories.published': PublishedTable
    'stories.about': AboutTable
  }
}
