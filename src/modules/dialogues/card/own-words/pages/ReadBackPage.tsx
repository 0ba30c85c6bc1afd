import { Actions, Button, LinkButton, PageHead, Slip, Small } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { HintsOf, type OwnWords } from '../../../../contributions/index.ts'
import { cardWords } from '../../locales/index.ts'
import { Hidden } from '../Hidden.tsx'
import { addressOf, type Place } from '../place.ts'
import { AskReach, type Confidant } from './AskReach.tsx'
import { Said, Shown, wroteIt } from './OwnSlip.tsx'
import { Reach } from './Reach.tsx'

export interface ReadBackProps {
  locale: Locale
  place: Place
  words: OwnWords
  /** Who holds the device: the speaker, or who wrote it down and now reads it out. */
  as: 'speaker' | 'writer'
  hidden: FormState['hidden']
}

/** "Karin schreef dit op. Klopt het?": until the yes nobody else sees it. */
export function ReadBackPage({ locale, place, words, as, hidden }: ReadBackProps) {
  const w = cardWords(locale)
  const { name } = words.speaker
  const wordless = words.media !== null && !words.words
  return (
    <>
      <PageHead
        title={`${wroteIt(w, words)} ${w('read-back.question')}`}
        lead={as === 'writer' ? w('read-back.hand-over', { name }) : w('read-back.lead')}
      />
      <Slip waiting media={<Shown w={w} place={place} words={words} />}>
        <Said w={w} words={words} />
      </Slip>
      <HintsOf locale={locale} words={words.words} />
      <Actions>
        <LinkButton href={addressOf(place, words.id, 'yes')} pictogram="yes">
          {w('read-back.yes')}
        </LinkButton>
        <LinkButton href={addressOf(place, words.id, 'change')} variant="quiet" pictogram="write">
          {w(wordless ? 'words.write-out' : 'read-back.change')}
        </LinkButton>
        <form method="post" action={addressOf(place, words.id, 'leave-out')}>
          <Hidden hidden={hidden} />
          <Button variant="quiet" pictogram="no">
            {w('read-back.leave-out')}
          </Button>
        </form>
      </Actions>
      {wordless ? (
        <p>{as === 'writer' ? w('read-back.wordless', { name }) : w('read-back.then-ask')}</p>
      ) : null}
      <Small>{w('read-back.unseen')}</Small>
    </>
  )
}

/** After the yes: who may read it. Choosing nothing is possible, and then nobody may. */
export function YesPage({
  locale,
  place,
  words,
  as,
  hidden,
  organisation,
  few,
  confidant,
}: ReadBackProps & { organisation: string; few: boolean; confidant: Confidant }) {
  const w = cardWords(locale)
  const { name } = words.speaker
  const version = { version: String(words.version) }
  return (
    <>
      <PageHead
        title={w('yes.title')}
        lead={as === 'writer' ? w('yes.lead-theirs', { name }) : w('yes.lead')}
      />
      <Slip waiting media={<Shown w={w} place={place} words={words} />}>
        <Said w={w} words={words} />
      </Slip>
      <AskReach
        {...{ w, hidden, confidant }}
        action={addressOf(place, words.id, 'yes')}
        id="ask"
        aside={null}
        more={{ ...version, audience: '' }}
      >
        <Reach
          w={w}
          action={addressOf(place, words.id, 'yes')}
          id="reach"
          audience={null}
          withName={false}
          more={version}
          // A name goes along only where the speaker asks for it on a device or card of their own.
          name={as === 'writer' ? '' : name}
          {...{ hidden, organisation, few, second: words.needsSecond }}
        />
      </AskReach>
      <Small>{as === 'writer' ? w('yes.not-yet-theirs', { name }) : w('yes.not-yet-more')}</Small>
    </>
  )
}
