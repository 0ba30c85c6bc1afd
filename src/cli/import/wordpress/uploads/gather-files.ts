import { createHash } from 'node:crypto'
import type { TakenFile } from '../../../../modules/stories/index.ts'
import { documentKind } from '../../../../platform/recordings/index.ts'
import type { WantedFile } from '../map/files.ts'
import type { Left } from '../map/left.ts'
import type { Survey } from '../survey.ts'
import { filesByUrl, ofSite, placesOf } from './place.ts'
import type { OpenFile, Uploads } from './uploads.ts'

/** A file that is there. It is read again when it is kept. */
export interface GatheredFile extends WantedFile {
  /** The path that it had on its site. */
  stood: string
  /** Of its bytes. */
  fingerprint: string
  /** Gives it to `keep` as it is read. Undefined: it is not there any more. */
  bring<T>(keep: (file: TakenFile) => Promise<T>): Promise<T | undefined>
}

/** In bytes: a document is looked through whole. */
export const largestDocument = 50 * 1024 * 1024

const isRecording = /\.(?:mp3|m4a|mp4|m4v|mov|ogg|oga|ogv|opus|wav|webm|weba)$/i

type Why = 'unknown' | 'script' | 'large'

/** Finds the files to which a post leads and says of each that cannot be had why. */
export function fileGatherer(survey: Survey, uploads: Uploads | undefined) {
  const byUrl = filesByUrl(survey)
  return async (wanted: readonly WantedFile[], left: (what: Left) => void): Promise<GatheredFile[]> => {
    const gathered: GatheredFile[] = []
    for (const file of wanted) {
      const places = placesOf(file.src, survey, byUrl)
      const stood = ofSite(file.src, survey)?.pathname ?? ''
      const tell = (why: Why | 'absent' | 'outside' | 'no-uploads') =>
        left({ key: `wordpress.left.document-${why}`, name: file.href, stood })
      if (!uploads) tell('no-uploads')
      else {
        const found = await uploads.read(places, looked(file.name))
        if (found.kind !== 'found') tell(found.kind)
        else if (typeof found.bytes === 'string') tell(found.bytes)
        else {
          const { fingerprint, kind } = found.bytes
          gathered.push({
            ...{ ...file, stood, fingerprint },
            async bring(keep) {
              const read = await uploads.read(places, async (open) =>
                keep(kind ? { kind, body: await open.whole() } : { pieces: open.pieces() }),
              )
              return read.kind === 'found' ? read.bytes : undefined
            },
          })
        }
      }
    }
    return gathered
  }
}

/** What a file is, by its content; of sound and film that shows when they are cleaned. */
const looked =
  (name: string) =>
  async (file: OpenFile): Promise<Why | { fingerprint: string; kind?: string }> => {
    const hash = createHash('sha256')
    if (isRecording.test(name)) {
      for await (const piece of file.pieces()) hash.update(piece)
      return { fingerprint: hash.digest('hex') }
    }
    if (file.size > largestDocument) return 'large'
    const body = await file.whole()
    const kind = documentKind(body)
    if (kind === undefined) return 'unknown'
    return kind === 'script' ? kind : { fingerprint: hash.update(body).digest('hex'), kind }
  }
