import { asCues, asVtt, type Cue, readCaptions, readChapters } from '../../../platform/recordings/index.ts'
import type { StoryKind } from '../schema.ts'

/** What a reader may do with it, beyond looking; empty: nothing was said. */
export const licences = ['by', 'by-sa', 'zero', 'ask'] as const
export type Licence = (typeof licences)[number] | ''

/** Where the words of a licence stand. */
export const licenceAddress: Readonly<Partial<Record<Licence, string>>> = {
  by: 'https://creativecommons.org/licenses/by/4.0/',
  'by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  zero: 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** What one looks at or listens to with a story. */
export interface Shown {
  /** A file of ours; null: it is elsewhere, or there is none yet. */
  file: string | null
  contentType: string
  bytes: number
  /** How long it lasts, where we know. */
  seconds: number | null
  /** Where it is elsewhere; empty: it is ours. */
  url: string
  /** Whose website that is. */
  host: string
  licence: Licence
  /** The last day on which it is shown, `YYYY-MM-DD`; empty or absent: none. */
  until?: string
  /** As they are typed: "12:30 Wat we leerden". */
  chapters: string
  /** WebVTT; empty: there are none. */
  captions: string
}

export const nothingShown: Shown = {
  ...{ file: null, contentType: '', bytes: 0, seconds: null },
  ...{ url: '', host: '', licence: '', until: '', chapters: '', captions: '' },
}

/** The kinds with which something is shown. */
export const shownKinds = ['recording', 'presentation'] as const satisfies readonly StoryKind[]
export type ShownKind = (typeof shownKinds)[number]
export const isShownKind = (kind: StoryKind): kind is ShownKind => shownKinds.some((one) => one === kind)

/** What readers see with a story of this kind; null: nothing. */
export const shownWith = (kind: StoryKind, shown: Shown | undefined): Shown | null =>
  shown && isShownKind(kind) && (shown.file || shown.url) ? shown : null

/** What a player reads beside it. */
export const tracks = ['captions', 'chapters'] as const
export type Track = (typeof tracks)[number]

/** As WebVTT; undefined where there is none. */
export function trackOf(shown: Shown, track: Track): string | undefined {
  const cues: Cue[] =
    track === 'chapters'
      ? asCues(readChapters(shown.chapters), shown.seconds)
      : shown.captions
        ? readCaptions(shown.captions)
        : []
  return cues.length > 0 ? asVtt(cues) : undefined
}
