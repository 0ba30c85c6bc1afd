import { Invalid } from '../../errors/errors.ts'
import { type CleanSound, NotUnderstood } from '../sound/clean.ts'
import { cleanMp3, isMp3 } from '../sound/mp3.ts'
import { cleanMp4, isMp4 } from '../sound/mp4.ts'
import { cleanOgg, isOgg } from '../sound/ogg.ts'
import { cleanWav, isWav } from '../sound/wav.ts'
import { cleanWebm, isWebm } from '../sound/webm.ts'

/** What a form holds, with room for what is typed beside it. */
export const recordingLimit = 15 * 1024 * 1024

export interface Recording {
  contentType: string
  body: Buffer
  /** Where it is known. */
  seconds: number | null
}

const containers = [
  { name: 'wav', is: isWav, clean: cleanWav },
  { name: 'ogg', is: isOgg, clean: cleanOgg },
  { name: 'webm', is: isWebm, clean: (file: Buffer) => cleanWebm(file, true) },
  { name: 'mp4', is: isMp4, clean: (file: Buffer) => cleanMp4(file, true) },
  { name: 'mpeg', is: isMp3, clean: cleanMp3 },
] as const

/**
 * A talk that was recorded, with or without picture, cleaned as a spoken minute is: of where, when and by what it was made
 * nothing is left. It may last as long as it likes.
 * @throws Invalid at `file`: when it is none we know, cannot be cleaned, or is too large
 */
export function cleanRecording(file: Buffer): Recording {
  if (file.length > recordingLimit) throw new Invalid({ file: 'file.large' })
  const container = containers.find(({ is }) => is(file))
  if (!container) throw new Invalid({ file: 'file.unknown' })
  const { body, seconds, seen } = understood(() => container.clean(Buffer.from(file)))
  return {
    contentType: `${seen ? 'video' : 'audio'}/${container.name}`,
    body,
    seconds: seconds === null ? null : Math.max(1, Math.round(seconds)),
  }
}

function understood(clean: () => CleanSound): CleanSound {
  try {
    return clean()
  } catch (error) {
    // Reading past the end of the bytes is one of the ways not to understand them.
    if (error instanceof NotUnderstood || error instanceof RangeError)
      throw new Invalid({ file: 'file.unknown' })
    throw error
  }
}
