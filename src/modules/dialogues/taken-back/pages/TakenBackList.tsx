import { Actions, Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { inSentence } from '../../harvest/goes-to.ts'
import { takenBackWords } from '../locales/index.ts'
import type { TakenBack } from '../queries.ts'

interface TakenBackListProps {
  locale: Locale
  taken: readonly TakenBack[]
  /** Where answers stand for who looks. */
  answers?: '/answers' | '/carrier'
  /** For the button that says it was read; without it there is none, as on a device that somebody else may use next. */
  hidden?: FormState['hidden']
}

/** What somebody made, from which words are gone: not whose, not how many, not when. */
export function TakenBackList({ locale, taken, answers = '/answers', hidden }: TakenBackListProps) {
  const w = takenBackWords(locale)
  // What waits for a decision is not done with reading.
  const read = taken.filter((one) => !(one.thing === 'cluster' && one.alone))
  return (
    <Section title={w('mine.title')} id="taken-back" ruled>
      <p>{w('mine.lead')}</p>
      <ul>
        {taken.map((one) => (
          <li dir="auto">
            {said(locale, one)} <a href={addressOf(one, answers)}>{w(linkOf(one))}</a>
          </li>
        ))}
      </ul>
      {hidden && read.length > 0 ? (
        <form method="post" action="/mine/taken-back">
          <Hidden hidden={hidden} />
          {read.map(({ thing, thingId }) => (
            <input type="hidden" name="shown" value={`${thing} ${thingId}`} />
          ))}
          <Actions>
            <Button variant="quiet">{w('seen.do')}</Button>
          </Actions>
        </form>
      ) : null}
    </Section>
  )
}

const linkOf = ({ thing, alone }: TakenBack) =>
  thing === 'cluster' && alone ? 'cluster.decide' : (`${thing}.link` as const)

function said(locale: Locale, { thing, alone, answered, name, title, askedOf }: TakenBack): string {
  const w = takenBackWords(locale)
  const much = alone ? 'alone' : 'some'
  const about = { title, name: name ?? '', askedOf: inSentence(askedOf ?? '') }
  return thing === 'answer' && answered ? w(`answer.given.${much}`, about) : w(`${thing}.${much}`, about)
}

function addressOf({ thing, thingId, dialogueId }: TakenBack, answers: string): string {
  switch (thing) {
    case 'cluster':
      return `/dialogues/${dialogueId}/harvest/${thingId}`
    case 'answer':
      return `${answers}/${thingId}`
    case 'report':
      return `/dialogues/${dialogueId}/report`
    case 'letter':
      return `/dialogues/${dialogueId}/closing-letter/preview`
  }
}
