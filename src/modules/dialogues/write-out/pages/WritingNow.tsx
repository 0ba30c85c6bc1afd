import { Actions, Button, LinkButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { OwnWords } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { withName, writeOutWords } from '../locales/index.ts'

interface WritingNowProps {
  locale: Locale
  place: Place
  words: OwnWords
  hidden: FormState['hidden']
}

/** The way to ask somebody, where nothing was written yet. */
export function AskWriting({ locale, place, words }: Omit<WritingNowProps, 'hidden'>) {
  const { media, writing, id } = words
  if (!media || writing || words.words) return null
  return (
    <Actions>
      <LinkButton href={addressOf(place, id, 'write-out')} variant="quiet" pictogram="write">
        {writeOutWords(locale)('ask.link')}
      </LinkButton>
    </Actions>
  )
}

/** Below one's own recording or picture: whom one asked to write it out, or that they did. */
export function WritingNow({ locale, place, words, hidden }: WritingNowProps) {
  const { writing, id } = words
  const w = writeOutWords(locale)
  if (!writing) return null
  if (writing.words !== null)
    return (
      <>
        <p dir="auto">{withName(locale, 'written', writing.by)}</p>
        <Actions>
          <LinkButton href={addressOf(place, id, 'written-out')} variant="quiet" pictogram="speak">
            {w('written.look')}
          </LinkButton>
        </Actions>
      </>
    )
  return (
    <form method="post" action={addressOf(place, id, 'written-out/leave')}>
      <Hidden hidden={hidden} />
      <p dir="auto">{withName(locale, 'asked', writing.by)}</p>
      <Actions>
        <Button variant="quiet">{w('asked.stop')}</Button>
      </Actions>
    </form>
  )
}
