import type { Locale } from '../i18n/words.ts'
import { slideKinds } from './slides.ts'

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
