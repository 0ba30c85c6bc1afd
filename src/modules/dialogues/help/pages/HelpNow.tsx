import { Actions, Button, LinkButton, Notice, Section } from '../../../../design/index.ts'
import { clockTime, listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { HelpGiven } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { helpWords } from '../locales/index.ts'

export interface HelpNowProps {
  locale: Locale
  /** The address below which one meets one's own words. */
  base: string
  given: readonly HelpGiven[]
  hidden: FormState['hidden']
}

/** On top of one's own words: who helps now, until when, and a button to end it. */
export function HelpNow({ locale, base, given, hidden }: HelpNowProps) {
  const w = helpWords(locale)
  return (
    <>
      {given
        .filter(({ now }) => now)
        .map(({ id, helper: { name }, until }) => {
          const time = clockTime(locale, until)
          return (
            <Notice title={name ? w('now.title', { name }) : w('now.title-nobody')}>
              <p>{name ? w('now.body', { name, time }) : w('now.body-nobody', { time })}</p>
              <form method="post" action={`${base}/help/${id}/end`}>
                <Hidden hidden={hidden} />
                <Button variant="quiet" pictogram="no">
                  {w('now.end')}
                </Button>
              </form>
            </Notice>
          )
        })}
    </>
  )
}

/** Below them: who helped, and the way to what they wrote down and did. */
export function HelpBefore({ locale, base, given }: Omit<HelpNowProps, 'hidden'>) {
  const w = helpWords(locale)
  if (given.length === 0) return null
  const names = [...new Set(given.map(({ helper }) => helper.name || w('somebody')))]
  return (
    <Section title={w('before.title')} ruled>
      <p>
        <span dir="auto">{listOf(locale, names)}.</span> {w('before.body')}
      </p>
      <Actions>
        <LinkButton href={`${base}/help`} variant="quiet" pictogram="together">
          {w('before.link')}
        </LinkButton>
      </Actions>
    </Section>
  )
}
