import type { Locale } from '../../../platform/i18n/words.ts'
import type { AfterWords } from './locales/index.ts'
import { slideKinds } from './media/slides.ts'
import type { Kept } from './queries.ts'
import { timeOf } from './words/cues.ts'

const formats = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** "1,2 MB", "340 kB" */
export function sizeOf(locale: Locale, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000
    ? `${formats[locale].format(kilobytes)} kB`
    : `${formats[locale].format(bytes / 1_000_000)} MB`
}

/** "PDF"; nothing where it is no slides. */
export const slideName = (contentType: string): string =>
  Object.hasOwn(slideKinds, contentType)
    ? slideKinds[contentType as keyof typeof slideKinds].toUpperCase()
    : ''

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
