import {
  type Chapter,
  type Cue,
  readCaptions,
  readChapters,
  transcriptOf,
} from '../../../platform/recordings/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'

/** As it is sealed: each as text. */
export interface Written {
  /** WebVTT; empty: there are none. */
  captions: string
  chapters: string
  transcript: string
}

/** What is said in a recording. */
export interface Said {
  captions: readonly Cue[]
  chapters: readonly Chapter[]
  /** As it was written out; empty: it was not. */
  transcript: string
  /** To be read: as it was written out, or else from the captions. */
  text: string
}

interface Sealed {
  keyId: string
  wrapped: Buffer | null
  words: Buffer | null
}

/** What is said, where it was written and its key is there. */
export function saidIn(sealing: Pick<Sealing, 'open'>, { keyId, wrapped, words }: Sealed): Said {
  const text = words && sealing.open(keyId, wrapped, words)
  if (!text) return { captions: [], chapters: [], transcript: '', text: '' }
  const { captions, chapters, transcript } = JSON.parse(text) as Written
  const cues = captions ? readCaptions(captions) : []
  return {
    captions: cues,
    chapters: readChapters(chapters),
    transcript,
    text: transcript || transcriptOf(cues),
  }
}
