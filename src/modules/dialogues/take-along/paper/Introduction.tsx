import type { Locale } from '../../../../platform/i18n/words.ts'
import { introductionWords } from '../../../introductions/index.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** How they introduce themselves; nothing where they do not. */
export function Introduction({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  const w = introductionWords(locale)
  const { introduction } = taken
  if (!introduction) return null
  const { name, hereBecause, hats, experience, themes, regions, phone, photo } = introduction
  const lines = [hereBecause, hats, experience, [...themes, ...regions].join(', '), phone]
  return (
    <>
      <h2>{takeAlongWords(locale)('introduction')}</h2>
      {name ? <h3 dir="auto">{name}</h3> : null}
      {photo ? <img src={`data:image/webp;base64,${photo}`} alt={w('photo.of', { name })} /> : null}
      {lines.filter(Boolean).map((line) => (
        <p dir="auto">{line}</p>
      ))}
      <p>{w(`who.${introduction.seenBy}`)}</p>
    </>
  )
}
