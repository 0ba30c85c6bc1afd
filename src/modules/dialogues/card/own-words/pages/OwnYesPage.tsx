import { Actions, LinkButton, PageHead, Slip } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { OwnWords } from '../../../../contributions/index.ts'
import { cardWords } from '../../locales/index.ts'
import { addressOf, type Place } from '../place.ts'
import { Said, Shown } from './OwnSlip.tsx'

/** On the writer's device, where the speaker has one of their own: the yes is said there. */
export function OwnYesPage({ locale, place, words }: { locale: Locale; place: Place; words: OwnWords }) {
  const w = cardWords(locale)
  const { name } = words.speaker
  return (
    <>
      <PageHead title={<span dir="auto">{w('own-yes.title', { name })}</span>} lead={w('own-yes.lead')} />
      <Slip waiting media={<Shown w={w} place={place} words={words} />}>
        <Said w={w} words={words} />
      </Slip>
      <p>{w('own-yes.unseen')}</p>
      <Actions>
        <LinkButton href={place.home}>{w('own-yes.back')}</LinkButton>
        <LinkButton href={addressOf(place, words.id, 'change')} variant="quiet" pictogram="write">
          {w('read-back.change')}
        </LinkButton>
      </Actions>
    </>
  )
}
