import { PrintSheet } from '../../../../design/index.ts'
import { Facts } from '../../gathering/pages/Facts.tsx'
import { letterWords } from '../../letters/locales/index.ts'
import { whenInWords } from '../../time/in-words.ts'
import { paperWords } from '../locales/index.ts'
import type { Sheet } from '../sheet.ts'

/** One letter on a sheet of its own: what it says, what it is about, and how one answers. In the language of whom it is for. */
export function PaperLetter({ locale, name, says, gathering, occurrence, answer, bare }: Sheet) {
  const w = paperWords(locale)
  return (
    <PrintSheet size="a4">
      <p dir="auto">{name ? w('greeting', { name }) : w('greeting.nameless')}</p>
      {says.map((words) => (
        <p dir="auto">{words}</p>
      ))}
      {bare ? (
        <>
          <h1>{letterWords(locale)('nameless')}</h1>
          {occurrence ? <p>{whenInWords(locale, { ...occurrence, zone: gathering.zone })}</p> : null}
        </>
      ) : (
        <>
          <h1 dir="auto">{gathering.title}</h1>
          {gathering.about ? (
            <p class="kv-occasion" dir="auto">
              {gathering.about}
            </p>
          ) : null}
          <Facts
            locale={locale}
            gathering={{ ...gathering, online: null, fromAfar: false }}
            occurrence={occurrence}
          />
        </>
      )}
      {answer ? <p>{answer}</p> : null}
      {gathering.contactPhone ? <p>{w('call', { phone: gathering.contactPhone })}</p> : null}
    </PrintSheet>
  )
}
