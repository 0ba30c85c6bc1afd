import { command } from '../../../platform/commands/command.ts'
import { type Document, toPlainNotation } from '../../../platform/documents/index.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { asVtt, chaptersAsTyped, readCaptions, readChapters, Unreadable } from '../../weeks/index.ts'
import { keepContent, moveOn } from '../writing/keep-content.ts'
import { findOwnStory, type OwnStory } from '../writing/queries.ts'
import { layShownFile, letGoOfFiles } from './files.ts'
import { KeepShown } from './input.ts'
import { shownWords } from './locales/index.ts'
import { isShownKind, nothingShown, type Shown } from './shown.ts'
import { withTranscript } from './transcript-in-text.ts'

/** As much as the form of a text holds. */
const longest = 60_000

/**
 * Keeps what is shown with a story, with its text: whoever is told of in it is asked anew, because this is what they said yes to.
 * @throws Absent, Invalid, Conflict
 */
export const keepShown = command({
  name: 'stories.keep-shown',
  input: KeepShown,
  async policy({ db, sealing, input }) {
    const own = await findOwnStory(db, sealing, input.story)
    if (!own || !isShownKind(own.kind)) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await findOwnStory(db, sealing, input.story)
    if (!own) throw new Absent()
    const { version, file, without, url, host, licence, asText } = input
    const before = own.shown ?? nothingShown
    const chapters = readable('chapters', () => chaptersAsTyped(readChapters(input.chapters)))
    const captions = input.captions && readable('captions', () => asVtt(readCaptions(input.captions)))
    if (url && before.file && !without) throw new Invalid({ url: 'file.both' })
    await moveOn(db, { id: own.id, version })
    const fileNow = file
      ? {
          ...{ file: await layShownFile(context, own.id, file), contentType: file.contentType },
          ...{ bytes: file.bytes, seconds: file.seconds },
        }
      : without || url
        ? { file: null, contentType: '', bytes: 0, seconds: null }
        : { file: before.file, contentType: before.contentType, bytes: before.bytes, seconds: before.seconds }
    const shown: Shown = { ...fileNow, url, host: url ? host : '', licence, chapters, captions }
    const { title, inShort, keywords } = own
    const document = asText && captions ? writtenOut(own, captions) : own.document
    await keepContent(context, own, { title, inShort, keywords, document, shown })
    await letGoOfFiles(db, own.id, shown.file)
    record.about('story', own.id)
  },
})

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
