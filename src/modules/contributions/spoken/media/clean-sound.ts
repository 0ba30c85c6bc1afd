import { Invalid } from '../../../../platform/errors/errors.ts'
import { type CleanSound, NotUnderstood } from '../../../../platform/recordings/sound/clean.ts'
import { cleanMp3, isMp3 } from '../../../../platform/recordings/sound/mp3.ts'
import { cleanMp4, isMp4 } from '../../../../platform/recordings/sound/mp4.ts'
import { cleanOgg, isOgg } from '../../../../platform/recordings/sound/ogg.ts'
import { cleanWav, isWav } from '../../../../platform/recordings/sound/wav.ts'
import { cleanWebm, isWebm } from '../../../../platform/recordings/sound/webm.ts'
import type { Told } from './told.ts'

export const soundLimit = 2 * 1024 * 1024

/** A minute, with room for who needs one more breath. */
const mostSeconds = 90

const containers = [
  { contentType: 'audio/wav', is: isWav, clean: cleanWav },
  { contentType: 'audio/ogg', is: isOgg, clean: cleanOgg },
  { contentType: 'audio/webm', is: isWebm, clean: cleanWebm },
  { contentType: 'audio/mp4', is: isMp4, clean: cleanMp4 },
  { contentType: 'audio/mpeg', is: isMp3, clean: cleanMp3 },
] as const

/**
 * The sound as it was made, in its own container, in which everything that is no sound was overwritten: titles, places,
 * moments, covers, names of devices. It is not made anew and not listened to.
 * @throws Invalid when it is no sound we know, cannot be cleaned, is too large or far too long
 */
export function cleanSound(file: Buffer | undefined): Told {
  if (!file) throw new Invalid({ media: 'sound.none' })
  if (file.length > soundLimit) throw new Invalid({ media: 'sound.large' })
  const container = containers.find(({ is }) => is(file))
  if (!container) throw new Invalid({ media: 'sound.unknown' })
  const { body, seconds } = understood(() => container.clean(Buffer.from(file)))
  if (seconds !== null && seconds > mostSeconds) throw new Invalid({ media: 'sound.long' })
  return {
    kind: 'sound',
    contentType: container.contentType,
    body,
    seconds: seconds === null ? null : Math.max(1, Math.round(seconds)),
    width: null,
    height: null,
  }
}

function understood(clean: () => CleanSound): CleanSound {
  try {
    return clean()
  } catch (error) {
    // Reading past the end of the bytes is one of the ways not to understand them.
    if (error instanceof NotUnderstood || error instanceof RangeError)
      throw new Invalid({ media: 'sound.unknown' })
    throw error
  }
}
