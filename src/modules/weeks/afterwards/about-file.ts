import type { Locale } from '../../../platform/i18n/words.ts'
import { sizeOf, slideName, timeOf } from '../../../platform/recordings/index.ts'
import type { AfterWords } from './locales/index.ts'
import type { Kept } from './queries.ts'

/** In a few words what it is: "Film, 12 MB. 42:10 lang" */
export function aboutFile(locale: Locale, w: AfterWords, kept: Kept): string {
  const { contentType, bytes, host, seconds } = kept
  if (!contentType) return w('kept.elsewhere', { host })
  const kind = slideName(contentType)
  const size = sizeOf(locale, bytes)
  const file = kind
    ? w('kept.file.slides', { kind, size })
    : w(contentType.startsWith('video/') ? 'kept.file.video' : 'kept.file.audio', { size })
  return seconds ? `${file}, ${w('kept.lasts', { time: timeOf(seconds) })}` : file
}
