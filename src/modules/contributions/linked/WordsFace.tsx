import type { Locale } from '../../../platform/i18n/words.ts'
import type { Face } from '../../../platform/provenance/linked.ts'
import type { Slip } from '../owed/words.ts'
import { MediaOf } from '../spoken/media/MediaOf.tsx'
import { linkedWords } from './locales/index.ts'

/** How words look at the end of a link: what was spoken or drawn can be heard and seen there. */
export function faceOfWords(locale: Locale, { id, body, media, name }: Slip): Face {
  const w = linkedWords(locale)
  return {
    label: w('words'),
    title: body || w(`words.${media?.kind ?? 'sound'}`),
    sign: 'slip',
    text: body,
    ...(name && { said: name }),
    ...(media && { media: <MediaOf w={w} id={id} media={media} words={body} name={name} /> }),
  }
}
