import { command } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { type Document, toPlainNotation } from '../../../platform/documents/index.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import {
  asVtt,
  chaptersAsTyped,
  readCaptions,
  readChapters,
  Unreadable,
} from '../../../platform/recordings/index.ts'
import { keepContent, moveOn } from '../writing/keep-content.ts'
import { storyToWrite } from '../writing/own-story.ts'
import type { OwnStory } from '../writing/queries.ts'
import { layShownFile, letGoOfFiles, showUntil } from './files.ts'
import { KeepShown } from './input.ts'
import { shownWords } from './locales/index.ts'
import { isShownKind, nothingShown, type Shown } from './shown.ts'
import { withTranscript } from './transcript-in-text.ts'

/** Of a text with what is said written out in it, in characters; what is longer is read beside the recording. */
const longest = 60_000

/**
 * Keeps what is shown with a story, with its text: whoever is told of in it is asked anew, because this is what they said yes to.
 * @throws Absent, Invalid, Conflict
 */
export const keepShown = command({
  name: 'stories.keep-shown',
  input: KeepShown,
  async policy(context) {
    const { kind } = await storyToWrite(context)
    if (!isShownKind(kind)) throw new Absent()
  },
  async run(context) {
    const { db, input, clock, record } = context
    const own = await storyToWrite(context)
    const { version, file, without, url, host, licence, until, asText } = input
    if (until && until < dayAt(clock.now())) throw new Invalid({ until: 'until.past' })
    const before = await stillThere(db, own.shown ?? nothingShown, until)
    const chapters = readable('chapters', () => chaptersAsTyped(readChapters(input.chapters)))
    const captions = input.captions && readable('captions', () => asVtt(readCaptions(input.captions)))
    if (url && before.file && !without) throw new Invalid({ url: 'file.both' })
    await moveOn(db, { id: own.id, version })
    const kept = without || url ? noFile : fileOf(before)
    const fileNow = file ? await laidDown(context, own.id, { ...file, until: until || null }) : kept
    const shown: Shown = { ...fileNow, url, host: url ? host : '', licence, until, chapters, captions }
    const { title, inShort, keywords } = own
    const document = asText && captions ? writtenOut(own, captions) : own.document
    await keepContent(context, own, { title, inShort, keywords, document, shown })
    await letGoOfFiles(db, own.id, shown.file)
    record.about('story', own.id)
  },
})

/** What was shown before, with its last day as it is now; its file may be gone, because that day was over. */
async function stillThere(db: Db, before: Shown, until: string): Promise<Shown> {
  if (!before.file || (await showUntil(db, before.file, until || null))) return before
  return { ...before, ...noFile }
}

type ShownFile = Pick<Shown, 'file' | 'contentType' | 'bytes' | 'seconds'>

const noFile: ShownFile = { file: null, contentType: '', bytes: 0, seconds: null }

const fileOf = ({ file, contentType, bytes, seconds }: Shown): ShownFile => ({
  ...{ file, contentType, bytes, seconds },
})

async function laidDown(
  context: Parameters<typeof layShownFile>[0],
  storyId: string,
  file: Parameters<typeof layShownFile>[2],
): Promise<ShownFile> {
  const { contentType, bytes, seconds } = file
  return { file: await layShownFile(context, storyId, file), contentType, bytes, seconds }
}

function writtenOut({ document, language }: OwnStory, captions: string): Document {
  const long = withTranscript(document, shownWords(language)('transcript.heading'), captions)
  if (toPlainNotation(long).length > longest) throw new Invalid({ asText: 'as-text.long' })
  return long
}

function readable(field: 'captions' | 'chapters', read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid({ [field]: `cues.${error.why}` })
    throw error
  }
}
